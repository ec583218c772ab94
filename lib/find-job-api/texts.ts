import type { Site } from '@/lib/find-job/schema';

const da = {
  tooShort: 'Skriv mindst tre tegn i "text".',
  badMax: '"max" skal være et helt tal fra 1 til 20.',
  down: 'Søgningen svarer ikke lige nu. Prøv igen om lidt.',
};

const en: typeof da = {
  tooShort: 'Write at least three characters in "text".',
  badMax: '"max" must be a whole number from 1 to 20.',
  down: 'The search does not answer at the moment. Please try again shortly.',
};

/** What the open interface says, in the language of the site that is asked for. */
export function apiTextsFor(site: Site): typeof da {
  return site === 'widk' ? en : da;
}
