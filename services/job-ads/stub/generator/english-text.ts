import { isDay } from '../rules';
import { fitting } from './fitting';
import type { Random } from './random';
import type { Story } from './terms';

const months = 'January February March April May June July August September October November December'.split(' ');

const intros = [
  '{name} in {city} is looking for a {title}. You will join an international team where people help each other.',
  'Would you like to work in Denmark? {name} in {city} needs a {title}, and we would like to hear from you.',
  'We are looking for a {title} to join {name} in {city}. New colleagues are welcomed with a thorough introduction.',
  '{name} is growing, and we need a {title} at our workplace in {city}.',
];

const offers = [
  'a permanent contact person during your first months',
  'help with finding a place to live',
  'Danish lessons for you and your family',
  'pay and conditions according to Danish agreements',
  'colleagues from many countries',
  'a good balance between work and family life',
  'thorough training from the first day',
  'a pension scheme',
];

const closings = [
  'Please write your application in English or Danish, and attach your CV.',
  'Send us a short letter and your CV. A photo is not needed.',
  'Applications are read as they arrive, so do not wait too long.',
];

/** The ad in English, for Work in Denmark. Null for a job that is offered to people in Denmark only. */
export function writeEnglish(story: Story, random: Random): { title: string; text: string } | null {
  const { position, employer, place, terms } = story;
  const { english, trade } = position;
  if (!english) return null;
  const values = { name: employer.name, city: place.workplace.city ?? 'Denmark', title: inSentence(english) };
  const title = random.pick([english, `${english} for ${employer.name}`, `${english} in ${values.city}`]);
  const hours = terms.weeklyHours;
  const hourText = hours && hours.min !== hours.max ? `${hours.min} to ${hours.max}` : `${hours?.min ?? 37}`;
  const paragraphs = [
    filled(random.pick(intros), values),
    listed('Your tasks', 'You will', random.some(fitting(trade['en.tasks'], terms), 4)),
    listed('About you', 'We expect that you', random.some(fitting(trade['en.wants'], terms), 3)),
    listed('What you get', 'We offer', random.some(offers, 4)),
    `The position is ${terms.arbejdstid === 16 ? 'part time' : 'full time'}, ${hourText} hours a week${limitText(terms)}. ${startText(terms)}`,
    `${deadlineText(terms)} ${random.pick(closings)} Questions can be sent to job@${employer.host}.`,
  ];
  return { title, text: paragraphs.join('\n\n') };
}

/** The first sentences alone. */
export function writeEnglishExcerpt(story: Story, random: Random): { title: string; excerpt: string } | null {
  const whole = writeEnglish(story, random);
  if (!whole) return null;
  const [intro = '', tasks = ''] = whole.text.split('\n\n');
  const points = tasks
    .split('\n')
    .slice(1, 4)
    .map((task) => task.slice(2));
  return { title: whole.title, excerpt: `${intro} You will ${points.join(', ')} …` };
}

/** "IT architect" keeps its capitals. */
function inSentence(title: string): string {
  return /^[A-Z]{2}/.test(title) ? title : title.toLowerCase();
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  // "an electrician", "a university teacher", "a UX designer"
  const withArticles = text.replaceAll(
    'a {title}',
    /^[aeio]|^u(?!n?i|x)/i.test(values.title ?? '') ? 'an {title}' : 'a {title}',
  );
  return withArticles.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function listed(heading: string, head: string, parts: readonly string[]): string {
  return `${heading} – ${head.toLowerCase()}:\n${parts.map((part) => `- ${part}`).join('\n')}`;
}

function limitText({ varighed }: Story['terms']): string {
  return varighed === 16 ? ', for a limited period' : '';
}

function startText({ start }: Story['terms']): string {
  if (isDay(start)) return `You begin on ${englishDate(start)}.`;
  return start === 'snarest' ? 'You can begin as soon as possible.' : 'We agree together when you begin.';
}

function deadlineText({ deadline }: Story['terms']): string {
  if (isDay(deadline)) return `Apply by ${englishDate(deadline)} at the latest.`;
  return deadline === 'snarest'
    ? 'Apply as soon as possible.'
    : 'The ad is taken down when we have found the right person.';
}

function englishDate(day: string): string {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return `${date} ${months[month - 1]}`;
}
