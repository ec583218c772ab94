/** Minutes as people say them: `45 minutter`, `1 time og 5 minutter`. */
export function durationInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes) % 60];
  const words = [
    ...(hours > 0 ? [hours === 1 ? '1 time' : `${hours} timer`] : []),
    ...(rest > 0 || hours === 0 ? [rest === 1 ? '1 minut' : `${rest} minutter`] : []),
  ];
  return words.join(' og ');
}

const oneDecimal = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });

/** Metres as people say them: `800 meter`, `4,2 km`, `37 km`. */
export function distanceInWords(meters: number): string {
  if (meters < 950) return `${Math.round(meters / 50) * 50} meter`;
  return `${meters < 10_000 ? oneDecimal.format(meters / 1000) : Math.round(meters / 1000)} km`;
}
