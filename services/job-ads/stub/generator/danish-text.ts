import { isDay } from '../rules';
import { fitting, isToReader } from './fitting';
import {
  anonymousIntros,
  apprenticeIntros,
  asksForTrained,
  frames,
  hotjobSentences,
  moreSentences,
  timeWords,
  vilkaarSentences,
} from './frames';
import { capitalized, danishDate, filled, joined, sentenceOrList, wordCount } from './prose';
import type { Random } from './random';
import type { Story } from './terms';

/** Fewest and most words of an ad. */
export const wordBounds = { min: 120, max: 250 } as const;

/** The words of an ad in Danish. */
export type DanishText = { title: string; headline: string; description: string };

/** Writes an ad. What the text says of terms is what the terms say. */
export function writeDanish(story: Story, random: Random): DanishText {
  const { position } = story;
  const values = valuesOf(story, random);
  const hooks = fitting(frames[position.trade.tone].hooks, story.terms);
  const headline = filled(random.pick(hooks), values);
  const title = titleOf(story, random);
  const parts = [introOf(story, random, values), tasksOf(story, random), wantsOf(story, random, values)];
  parts.push(offersOf(story, random), termsOf(story, random), applyOf(story, random));
  return { title, headline, description: withinBounds(parts, random) };
}

/** The first sentences alone, as a crawler would keep them. */
export function writeExcerpt(story: Story, random: Random): string {
  const intro = introOf(story, random, valuesOf(story, random));
  const tasks = joined(random.some(plainTasks(story), 3));
  return `${intro} Du skal ${tasks} …`;
}

/** A headline of its own for each ad; what it adds is true of the job. */
export function titleOf({ position, employer, isAnonymous, place, terms }: Story, random: Random): string {
  const { heading, word, isApprentice } = position;
  const options = [
    heading,
    heading,
    `${heading} søges`,
    `${heading} ${place.where}`,
    `Vi søger ${article(word)} ${word}`,
  ];
  if (!isAnonymous) options.push(`${heading} til ${employer.name}`, `${employer.name} søger ${word}`);
  const { weeklyHours, arbejdstid, arbejdstidsforhold, ansaettelsesvilkaar: vilkaar } = terms;
  if (weeklyHours && arbejdstid === 16) options.push(`${heading}, ${hoursText(weeklyHours)}`);
  if (arbejdstidsforhold.join() === '4') options.push(`${heading} til nattevagt`);
  if (arbejdstidsforhold.join() === '3') options.push(`${heading} til aftenhold`);
  if (terms.isStandIn) options.push(`${heading} til barselsvikariat`, `Vikar som ${word}`);
  if (!isApprentice && !terms.hotjob && vilkaar === 1) options.push(`Erfaren ${word}`, `Dygtig ${word} søges`);
  if (terms.hotjob) options.push(`${heading} – ingen erfaring nødvendig`);
  const special = { 2: 'i fleksjob', 3: 'i skånejob', 5: 'med løntilskud', 7: 'i virksomhedspraktik' }[vilkaar];
  return special ? `${heading} ${special}` : random.pick(options);
}

function plainTasks({ position, terms }: Story): string[] {
  return fitting(position.trade.tasks, terms).filter((task) => !task.includes(','));
}

function valuesOf(story: Story, random: Random): Record<string, string> {
  const { position, employer, place } = story;
  return {
    navn: employer.name,
    sted: place.where,
    stilling: position.word,
    en: `${article(position.word)} ${position.word}`,
    opgave: random.pick(plainTasks(story)),
    n: random.pick(['tyve', 'fyrre', 'halvtreds', 'firs', 'hundrede']),
  };
}

/** People are common gender, but for the "bud". */
function article(word: string): string {
  return word.endsWith('bud') ? 'et' : 'en';
}

function introOf(
  { position, isAnonymous, place, terms }: Story,
  random: Random,
  values: Record<string, string>,
): string {
  const { trade, isApprentice } = position;
  const own = frames[trade.tone].intros.filter((intro) => !trade.education || !intro.includes(asksForTrained));
  let intros: readonly string[] = isApprentice ? apprenticeIntros : fitting(own, terms);
  if (isAnonymous) intros = anonymousIntros;
  const opening = filled(random.pick(intros), values);
  const about = random.some(trade.about, 2).map((sentence) => filled(sentence, values));
  const abroad = place.country ? `Arbejdspladsen ligger ${place.where} (${place.country}). ` : '';
  const roaming = place.workplace.isFixed ? '' : `Arbejdsstedet skifter, med udgangspunkt ${place.where}. `;
  return `${opening} ${abroad}${roaming}${about.join(' ')}`;
}

function tasksOf({ position, terms }: Story, random: Random): string {
  const { trade, isApprentice } = position;
  const head = isApprentice ? 'Undervejs i uddannelsen lærer du at' : random.pick(frames[trade.tone].tasks);
  return sentenceOrList(head, random.some(fitting(trade.tasks, terms), 4 + random.int(2)), random);
}

function wantsOf({ position, terms }: Story, random: Random, values: Record<string, string>): string {
  const { trade, isApprentice } = position;
  const chosen = random.some(fitting(trade.wants, terms), 3 + random.int(2));
  const asksEducation = trade.education && !isApprentice && terms.ansaettelsesvilkaar !== 7;
  const education = asksEducation ? [filled(trade.education ?? '', values)] : [];
  const wants = [...education, ...chosen];
  // "En, der kan planlægge din egen dag" is somebody else than the one who reads it.
  const heads = frames[trade.tone].wants.filter((head) => !head.endsWith('en, der') || !wants.some(isToReader));
  const list = sentenceOrList(random.pick(heads), wants, random);
  const rest = list.includes('\n') ? '\n\n' : ' ';
  return terms.hotjob ? `${list}${rest}${random.pick(hotjobSentences)}` : list;
}

function offersOf({ position, terms }: Story, random: Random): string {
  const { tone, offers } = position.trade;
  return sentenceOrList(random.pick(frames[tone].offers), random.some(fitting(offers, terms), 3), random);
}

function termsOf({ position, terms, place }: Story, random: Random): string {
  const { weeklyHours, arbejdstidsforhold, ansaettelsesvilkaar: vilkaar, varighed, start } = terms;
  const sentences = [...(vilkaarSentences[vilkaar]?.slice(0, 2) ?? [])];
  const special = sentences.length > 0 ? [random.pick(sentences)] : [];
  const hours = weeklyHours ? `Arbejdstiden er ${hoursText(weeklyHours)} om ugen` : 'Arbejdstiden aftales';
  const times = joined(arbejdstidsforhold.map((code) => timeWords[code] ?? ''));
  const limits = varighed === 16 && vilkaar < 5 ? [limitOf(position.isApprentice, terms.isStandIn, random)] : [];
  const begin = {
    snarest: 'Du kan begynde hurtigst muligt.',
    'efter-aftale': 'Vi aftaler sammen, hvornår du begynder.',
  };
  const pay = place.country ? 'Løn og vilkår følger reglerne i landet.' : 'Løn og vilkår følger gældende overenskomst.';
  const first = isDay(start)
    ? `Du begynder den ${danishDate(start)}.`
    : begin[start === 'snarest' ? start : 'efter-aftale'];
  return [...special, `${hours}, og arbejdet ligger ${times}.`, ...limits, first, vilkaar === 7 ? '' : pay]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function limitOf(isApprentice: boolean, isStandIn: boolean, random: Random): string {
  if (isApprentice) return 'Du bliver ansat med en uddannelsesaftale.';
  if (isStandIn) return 'Stillingen er et barselsvikariat på omkring et år.';
  return random.pick([
    'Stillingen er tidsbegrænset til et år med mulighed for forlængelse.',
    'Ansættelsen er tidsbegrænset og følger sæsonen eller opgaven.',
  ]);
}

function applyOf({ position, terms, employer, place, isAnonymous }: Story, random: Random): string {
  const { contacts, ends } = frames[position.trade.tone];
  const { deadline } = terms;
  const canVisit = !isAnonymous && place.country === null && place.workplace.isFixed;
  const fittingEnds = ends.filter(
    (end) => (isDay(deadline) || !end.includes('efter fristen')) && (canVisit || !/besøge|forbi/.test(end)),
  );
  const when = isDay(deadline)
    ? `Send din ansøgning senest den ${danishDate(deadline)}.`
    : random.pick([
        'Send din ansøgning snarest, for vi holder samtaler løbende.',
        'Vi holder samtaler, så snart der er ansøgere.',
      ]);
  const until = 'Opslaget bliver taget ned, når stillingen er besat.';
  const address = `job@${isAnonymous ? 'opslag.example.com' : employer.host}`;
  const ask = `Spørgsmål kan sendes til ${random.pick(contacts)} på ${address}.`;
  const inclusion = terms.handicapIngenHindring ? ['Et handicap er ingen hindring for at få jobbet.'] : [];
  return [...inclusion, deadline === 'ikke-oplyst' ? until : when, ask, random.pick(fittingEnds)].join(' ');
}

function hoursText({ min, max }: { min: number; max: number }): string {
  return min === max ? `${min} timer` : `${min}-${max} timer`;
}

/** Adds sentences that are true of every workplace to a short text, and leaves the offers out of a long one. */
function withinBounds(parts: readonly string[], random: Random): string {
  const text = parts.map(capitalized).join('\n\n');
  const count = wordCount(text);
  if (count > wordBounds.max)
    return parts
      .filter((_, index) => index !== 3)
      .map(capitalized)
      .join('\n\n');
  if (count >= wordBounds.min + 10 && random.chance(0.6)) return text;
  const more = random.some(moreSentences, count < wordBounds.min ? 3 : 1).join(' ');
  return [...parts.slice(0, 3), more, ...parts.slice(3)].map(capitalized).join('\n\n');
}
