const danishMoment = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})(?: (\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?)?$/;

/** A day or moment as a Danish spreadsheet writes it (31-12-2026, 31-12-2026 10:30) in the order of ISO 8601; others as they are. */
export function isoMoment(text: string): string {
  const [, day, month, year, hour, minute, second = '00'] = danishMoment.exec(text) ?? [];
  if (!day || !month) return text;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return hour ? `${date}T${hour.padStart(2, '0')}:${minute}:${second}` : date;
}

const booleans: Readonly<Record<string, 'true' | 'false'>> = { sand: 'true', falsk: 'false' };

/** `true` and `false` as spreadsheets write them (TRUE, SAND, FALSK) in small letters; others too. */
export function plainBoolean(text: string): string {
  const small = text.toLowerCase();
  return booleans[small] ?? small;
}
