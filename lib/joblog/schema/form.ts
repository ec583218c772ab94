import { z } from 'zod';
import { joblogIdSchema } from '../schema';

/** `where` tells it from the others, where all that is wrong with the form stands together. */
const text = (most: number, where = 'her') =>
  z
    .string()
    // Browsers send every line break of a text area as two characters. What cannot be seen nobody meant to write.
    .overwrite((typed) => typed.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''))
    .trim()
    .max(most, { error: `Skriv højst ${most} tegn ${where}.` })
    .default('');

// A code that is not on the list is no answer.
const ticked = z.literal(['', 'ja']).catch('');

/** What is typed and chosen in the form, as text. What may be left out is empty. */
const fields = {
  art: z.enum(['job', 'anden-aktivitet']).catch('job'),
  /** The ad it is made from, `index:id`. */
  annonce: text(100),
  /** The stilling; not called so, because a suggestion that is chosen sends its id under that name. */
  titel: text(200, 'om stillingen eller aktiviteten'),
  beskrivelse: text(4000, 'i teksten'),
  arbejdstid: z.enum(['', 'fuldtid', 'deltid']).catch(''),
  timer: text(200),
  frist: text(200),
  virksomhed: text(200, 'i virksomhedens navn'),
  land: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .catch('DK'),
  adresse: text(200, 'i adressen'),
  postnummer: text(20, 'i postnummeret'),
  by: text(100, 'i byens navn'),
  kunOmraade: ticked,
  /** The number of an area, 1–8. */
  omraade: z.enum(['', '1', '2', '3', '4', '5', '6', '7', '8']).catch(''),
  kontaktperson: text(200, 'i kontaktpersonens navn'),
  telefon: text(40, 'i telefonnummeret'),
  email: text(254, 'i e-mailadressen'),
  status: z.enum(['', 'ikke-soegt', 'soegt', 'samtale', 'afsluttet']).catch(''),
  dato: text(200),
  fandt: z
    .enum([
      ...(['', 'jobnet', 'jobindex', 'linkedin', 'virksomhedens-hjemmeside', 'netvaerk'] as const),
      ...(['jobcenter', 'akasse', 'avis-fagblad', 'uopfordret', 'andet'] as const),
    ])
    .catch(''),
  maade: z
    .enum([
      ...(['', 'e-mail', 'ansoegningssystem', 'brev', 'telefonisk'] as const),
      ...(['personligt-fremmoede', 'uopfordret', 'andet'] as const),
    ])
    .catch(''),
};

const plainSchema = z.object(fields);

export type JoblogValues = z.output<typeof plainSchema>;
type Fault = (values: JoblogValues) => string | null;

const isDay = (text: string) => z.iso.date().safeParse(text).success;
// Nobody sends anything there, so no more is asked than that it looks like one: Danish names have æ, ø and å in them.
const isEmail = (text: string) => /^[^\s@"<>]+@[^\s@"<>]+\.[^\s@"<>.]{2,}$/.test(text);
const isMissing = (text: string, message: string) => (text === '' ? message : null);

/** Hours a week as Danes write them: `18,5`. Null when it is no number of at most two decimals. */
export function readTimer(typed: string): number | null {
  return /^\d{1,3}([.,]\d{1,2})?$/.test(typed) ? Number(typed.replace(',', '.')) : null;
}

const timerFault: Fault = ({ timer }) => {
  if (timer === '') return 'Skriv, hvor mange timer om ugen jobbet er på.';
  const hours = readTimer(timer);
  if (hours === null) return 'Skriv timerne som et tal, for eksempel 18,5.';
  return hours < 0.25 || hours > 168 ? 'Skriv et antal timer mellem 0,25 og 168.' : null;
};

const dayFault = (text: string) =>
  text === '' || isDay(text) ? null : 'Skriv en dato, der findes, med dag, måned og år.';

const isDanish = ({ land }: JoblogValues) => land === 'DK';
/** Whether the area stands in the place of postcode and town. */
export const isAreaOnly = (values: JoblogValues) => isDanish(values) && values.kunOmraade === 'ja';

const placeFaults: readonly [keyof JoblogValues, Fault][] = [
  [
    'postnummer',
    (values) =>
      isDanish(values) && !isAreaOnly(values) && !/^(\d{4})?$/.test(values.postnummer)
        ? 'Skriv postnummeret med fire cifre, for eksempel 2100.'
        : null,
  ],
  [
    'omraade',
    (values) =>
      isAreaOnly(values)
        ? isMissing(values.omraade, 'Vælg området, eller fjern krydset ved »Kun område kendt«.')
        : null,
  ],
];

const jobFaults: readonly [keyof JoblogValues, Fault][] = [
  ['titel', ({ titel }) => isMissing(titel, 'Skriv, hvilken stilling det er, for eksempel kok.')],
  ['arbejdstid', ({ arbejdstid }) => isMissing(arbejdstid, 'Vælg, om jobbet er på fuldtid eller deltid.')],
  ['timer', (values) => (values.arbejdstid === 'deltid' ? timerFault(values) : null)],
  ['frist', ({ frist }) => dayFault(frist)],
  ...placeFaults,
  [
    'email',
    ({ email }) =>
      email === '' || isEmail(email) ? null : 'Skriv en hel e-mailadresse, for eksempel navn@firma.dk, eller slet den.',
  ],
  ['status', ({ status }) => isMissing(status, 'Vælg, hvor langt du er.')],
  ['dato', ({ status, dato }) => (status === 'ikke-soegt' ? null : dayFault(dato))],
  ['fandt', ({ fandt }) => isMissing(fandt, 'Vælg, hvordan du fandt jobbet.')],
  ['maade', ({ maade }) => isMissing(maade, 'Vælg, hvordan du søger jobbet.')],
];

const activityFaults: readonly [keyof JoblogValues, Fault][] = [
  ['titel', ({ titel }) => isMissing(titel, 'Skriv, hvad du gjorde, for eksempel jobmesse i Odense.')],
  ['dato', ({ dato }) => (dato === '' ? 'Skriv, hvilken dag det var.' : dayFault(dato))],
  ...placeFaults,
];

/** Everything that is wrong between the fields, in the order they stand on the page. */
function findFaults(values: JoblogValues, context: z.core.$RefinementCtx): void {
  for (const [name, fault] of values.art === 'job' ? jobFaults : activityFaults) {
    const message = fault(values);
    if (message !== null) context.addIssue({ code: 'custom', path: [name], message, input: values[name] });
  }
}

// Also when a text is too long: somebody who mends a form is told everything at once.
const always = { when: () => true };

/** A joblog that is made. `gemAnnonce` keeps the ad as a PDF beside it. */
export const newJoblogSchema = z.object({ ...fields, gemAnnonce: ticked }).superRefine(findFaults, always);

const known = {
  joblog: joblogIdSchema,
  udgave: z.string().regex(/^[1-9]\d{0,8}$/, { error: 'Genindlæs siden, og prøv igen.' }),
};

/** The names of the documents that have come, and what leads back to them. */
const received = { ansoegning: text(200), cv: text(200), jobannonce: text(200), dokumenter: text(100) };

/** What is typed about a joblog that there is, whether it can be saved or not. */
export const typedChangeSchema = z.object({ ...fields, ...known, ...received });

/** A joblog that is changed; `udgave` is the version that was on the page. */
export const changedJoblogSchema = z.object({ ...fields, ...known }).superRefine(findFaults, always);

const yes = z
  .literal('ja')
  .transform(() => true)
  .catch(false);
const newFormParams = z.object({
  annonce: z.string().min(1).max(100).nullable().catch(null),
  type: z.enum(['job', 'anden-aktivitet']).catch('job'),
  forfra: yes,
});

/** What the form for a new joblog is about, and whether what was typed earlier is let go. */
export type NewFormParams = { annonce: string | null; art: JoblogValues['art']; isAnew: boolean };

/** Reads the address of that form. A parameter that is there twice counts as not there; only a job has an ad. */
export function readNewFormParams(params: Record<string, unknown>): NewFormParams {
  const { annonce, type: art, forfra: isAnew } = newFormParams.parse(params);
  return { annonce: art === 'job' ? annonce : null, art, isAnew };
}

/** What tells a new joblog that is being written from others: its ad, or that it has none. */
export function aboutNewJoblog({ annonce, art }: { annonce?: string | null; art?: string }): string {
  return annonce || art || 'job';
}

const editParams = z.object({ konflikt: yes, mit: yes, forfra: yes });

/**
 * Reads the address of the form that changes a joblog: whether it met another change, whether that is to be mended, and
 * whether what was typed earlier is let go.
 */
export function readEditParams(params: Record<string, unknown>): z.output<typeof editParams> {
  return editParams.parse(params);
}
