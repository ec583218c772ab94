import type { SearchDocument, Vocabulary } from '@/services/ankiro';
import { type Chance, chance } from './chance';

const sentences = [
  'Vi søger en # med lyst til @ og @.',
  'Du bliver en del af et team på otte kolleger, der arbejder med @ og @ hver dag.',
  'Dine opgaver bliver blandt andet @, @ og dokumentation af @.',
  'Du har erfaring med @, og du er vant til at tage ansvar for @.',
  'Hos os får du en hverdag med @, faglig sparring og tid til @.',
  'Vi lægger vægt på, at du kan samarbejde om @ og bevare overblikket.',
  'Stillingen er på 37 timer om ugen med mulighed for @.',
  'Løn efter gældende overenskomst og forhandling om @.',
  'Afdelingen har ansvar for @, og vi udvikler hele tiden vores @.',
  'Har du spørgsmål om @, er du velkommen til at skrive til os.',
  'Som # skal du kunne arbejde selvstændigt med @.',
  'Vi tilbyder et godt arbejdsmiljø, hvor @ og @ går hånd i hånd.',
  'Det er en fordel, hvis du kender til @, men vi lærer dig gerne op i @.',
  'Arbejdet foregår om dagen, og du møder kunder, borgere og @.',
];
const firms = ['Nordlyst', 'Havblik', 'Birkely', 'Solgaard', 'Fjordvang', 'Egemosen', 'Kildebjerg', 'Vestkanten'];
const kinds = ['Service', 'Pleje', 'Byg', 'Handel', 'Transport', 'Teknik', 'Kommune', 'Skole'];
const abroad = ['SE', 'NO', 'DE', 'GB', 'NL'];
const firstDay = Date.parse('2026-09-01T06:00:00Z');

/** So many believable ads, the same at every call. They are made one at a time: a million must not be kept. */
export function* corpusOf(vocabulary: Vocabulary, size: number): Generator<SearchDocument> {
  const random = chance(4711);
  const words = wordsOf(vocabulary, random);
  const titles = vocabulary.stillinger.flatMap((stilling) =>
    [stilling.titel, ...stilling.aliasser.slice(0, 3)].map((name) => ({ name, stilling })),
  );
  for (let number = 0; number < size; number += 1) {
    const { name, stilling } = random.skewed(titles);
    const place = random.skewed(vocabulary.postnumre);
    const isAbroad = random.of(60) === 0;
    const kommune = vocabulary.kommuner.find(({ kommunekode }) => kommunekode === place.kommunekode);
    const isExternal = random.of(10) < 4;
    const fill = (text: string) => text.replaceAll('#', name.toLowerCase()).replaceAll('@', () => random.skewed(words));
    const length = isExternal ? 3 : 10;
    const text = Array.from({ length }, () => fill(random.pick(sentences))).join(' ');
    yield {
      index: isExternal ? 'external' : 'internal',
      id: `${isExternal ? 'E' : ''}${number}`,
      title: random.of(3) === 0 ? name : `${name} til ${random.skewed(words)} i ${place.by}`,
      headline: fill('Vil du arbejde med @ og @?'),
      text,
      employer: `${random.pick(firms)} ${random.pick(kinds)}`,
      publishedAt: new Date(firstDay + random.of(80 * 24 * 60) * 60_000).toISOString(),
      deadline: random.of(8) === 0 ? null : new Date(firstDay + random.of(150) * 86_400_000).toISOString().slice(0, 10),
      deadlineText: null,
      url: isExternal ? `https://www.example.com/job/${number}` : null,
      conceptUriDa: stilling.conceptUriDa,
      groupCode: stilling.gruppeKode,
      areaCode: stilling.omraadeKode,
      postcode: isAbroad ? null : place.postnummer,
      city: isAbroad ? null : place.by,
      kommunekode: isAbroad ? null : place.kommunekode,
      region: isAbroad ? null : regionOf(kommune?.region),
      country: isAbroad ? random.pick(abroad) : 'DK',
      position: isAbroad || random.of(10) === 0 ? null : near(place, random),
      ansaettelsesvilkaar: random.of(12) === 0 ? [1 + random.of(7)] : [1],
      hotjob: random.of(15) === 0,
      handicapIngenHindring: random.of(40) === 0,
      varighed: random.of(4) === 0 ? 16 : 1,
      arbejdstid: random.of(4) === 0 ? 16 : 1,
      weeklyHours: random.of(5) === 0 ? { min: 15 + random.of(10), max: 25 + random.of(12) } : null,
      arbejdstidsforhold: [1 + random.of(6)],
      stateEmployer: random.of(20) === 0,
      isWorkInDenmarkJob: random.of(20) === 0,
      english: null,
    };
  }
}

function regionOf(name: string | undefined): SearchDocument['region'] {
  const regions = ['HovedstadenOgBornholm', 'OevrigeSjaelland', 'Syddanmark', 'Midtjylland', 'Nordjylland'] as const;
  return regions.find((region) => region === name) ?? null;
}

function near({ lat, lon }: { lat: number; lon: number }, random: Chance): { lat: number; lon: number } {
  return { lat: lat + (random.of(200) - 100) / 5_000, lon: lon + (random.of(200) - 100) / 3_000 };
}

/** Words as ads have them: a few everywhere, most of them rare, many of them compounds. */
function wordsOf({ stillinger }: Vocabulary, random: Chance): string[] {
  const names = stillinger.flatMap(({ titel, aliasser }) => [titel, ...aliasser]);
  const single = [...new Set(names.flatMap((name) => name.toLowerCase().split(/[^a-zæøå]+/)))];
  const words = single.filter((word) => word.length > 3);
  const compounds = Array.from({ length: 30_000 }, () => `${random.pick(words)}s${random.pick(words)}`);
  return random.shuffled([...words, ...words.map((word) => `${word}en`), ...compounds]);
}
