import type { Site } from '@/lib/find-job/schema';

const da = {
  tooShort: 'Skriv mindst tre tegn i "text".',
  badMax: '"max" skal være et helt tal fra 1 til 20.',
  unknownName: 'Der er ingen parameter med det navn.',
  unknownValue: 'Parameteren har ingen sådan værdi.',
  tooMany: 'Der er for mange værdier i spørgsmålet.',
  down: 'Søgningen svarer ikke lige nu. Prøv igen om lidt.',
  besides: (text: string) => `sammen med “${text}”`,
};

const en: typeof da = {
  tooShort: 'Write at least three characters in "text".',
  badMax: '"max" must be a whole number from 1 to 20.',
  unknownName: 'There is no parameter of that name.',
  unknownValue: 'The parameter has no such value.',
  tooMany: 'There are too many values in the question.',
  down: 'The search does not answer at the moment. Please try again shortly.',
  besides: (text: string) => `together with “${text}”`,
};

/** What the open interface says, in the language of the site that is asked for. */
export function apiTextsFor(site: Site): typeof da {
  return site === 'widk' ? en : da;
}
