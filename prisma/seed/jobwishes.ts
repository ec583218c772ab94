/** One wish of somebody in the cast. */
export type SeededJobwish = {
  conceptUriDa: string;
  titel: string;
  alias: { aliasIdentifier: string; navn: string } | null;
  hasEducation: boolean;
  /** Null without experience. */
  experience: { years: number; lastUsedYear: number } | null;
  /** Days from the day of seeding. */
  addedOn: number;
};

/** What the seeded lists are called in DFDG and in Jobnet: the two agree from the beginning. */
export const seededJobwishVersion = 'demonstration';

type Wish = Omit<SeededJobwish, 'conceptUriDa' | 'titel' | 'addedOn'>;

const none: Wish = { alias: null, hasEducation: false, experience: null };

const stilling = (id: string, titel: string) => ({
  conceptUriDa: `http://data.star.dk/esco/occupation/${id}`,
  titel,
});

const kok = stilling('68c9d4ce-3dfe-45ec-aa21-6ea6bed91035', 'Kok');
const tjener = stilling('4b8147d0-b831-4331-a7d7-d1b0e9f32e96', 'Tjener');
const elektriker = stilling('d4b15b8e-7bd9-4480-9749-92b41bc398c1', 'Elektriker');
const butiksassistent = stilling('8e917fa3-6853-48b9-8242-a4cf90af9b9b', 'Butiksassistent');
const pedel = stilling('d18b470e-b881-4ed9-98f9-fad627813bfb', 'Pedel');
const kontormedhjaelper = stilling('f935c0c3-89fc-4140-aa26-28697a7cfd3f', 'Kontormedhjælper');
const programmoer = stilling('8b6456a3-ae9a-45a0-a65b-fed797521753', 'Programmør og systemudvikler');
const rengoeringsassistent = stilling('d2434f11-086d-4706-be95-cee4a4a46665', 'Rengøringsassistent');
/** Left the taxonomy at the end of 2024; Butiksassistent took its place. */
const videobutiksassistent = stilling('00000000-0000-4000-8000-000000000001', 'Videobutiksassistent');

const fiskekok = { aliasIdentifier: '0b319717-6a93-8cef-b3ee-3af7a4eae0d5', navn: 'fiskekok' };

/** What somebody in the cast (by key) seeks work as, in the order it was added; `seededOn` is `YYYY-MM-DD`. */
export function jobwishesOf(key: string, seededOn: string): SeededJobwish[] {
  const thisYear = Number(seededOn.slice(0, 4));
  const experience = (years: number, yearsSince: number) => ({ years, lastUsedYear: thisYear - yearsSince });
  const wishes: Record<string, SeededJobwish[]> = {
    anna: [
      { ...none, ...kok, alias: fiskekok, hasEducation: true, experience: experience(6, 0), addedOn: -141 },
      { ...none, ...tjener, experience: experience(2, 4), addedOn: -141 },
    ],
    mikkel: [{ ...none, ...elektriker, hasEducation: true, experience: experience(9, 1), addedOn: -200 }],
    sofie: [{ ...none, ...butiksassistent, experience: experience(3, 2), addedOn: -409 }],
    henrik: [
      { ...none, ...pedel, experience: experience(12, 3), addedOn: -287 },
      { ...none, ...kontormedhjaelper, hasEducation: true, addedOn: -60 },
    ],
    ida: [{ ...none, ...programmoer, hasEducation: true, experience: experience(5, 0), addedOn: -4 }],
    tove: [
      { ...none, ...videobutiksassistent, experience: experience(8, 5), addedOn: -539 },
      { ...none, ...rengoeringsassistent, experience: experience(1, 0), addedOn: -20 },
    ],
  };
  return wishes[key] ?? [];
}
