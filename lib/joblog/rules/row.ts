import type { Joblog } from '@/services/dfdg';

const countries = new Intl.DisplayNames(['da'], { type: 'region' });

/** Where a job is, as far as anybody knows: "2100 København Ø", an area, or a town in another country. */
export function stedOf({ company }: Pick<Joblog, 'company'>, omraadeNavn: (id: number) => string | null): string {
  const { postCode, town, country, employmentAreaId } = company;
  const area = employmentAreaId === null ? null : omraadeNavn(employmentAreaId);
  const place = [postCode, town].filter(Boolean).join(' ') || area;
  const abroad = country && country !== 'DK' ? countries.of(country) : null;
  return [place, abroad].filter(Boolean).join(', ');
}

/** A text cut at a word, so that a list keeps its shape. */
export function uddrag(text: string | null, most = 140): string | null {
  if (text === null || text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30)).trimEnd()} …`;
}
