import { daysBetween } from '@/lib/kalender/rules';
import type { CitizenFacts } from '@/lib/maalgruppe/rules/facts';
import { isSygemeldt } from '@/lib/maalgruppe/rules/facts';
import { type MaalgruppeRule, ruleFor } from '@/lib/maalgruppe/rules/table';
import { samtaletypeNames } from '@/lib/moeder/rules/samtaletyper';
import type { Frist } from '@/services/dfdg';
import { inWords } from '../danish-day';
import type { Way } from '../facts';
import type { NotificationEntry, Said, Tone } from './notification';

/** With so many days left (the last day is 0) or fewer, the words get sharper. */
export const sharpens = { soon: 7, urgent: 2 } as const;

/** What happens when a frist for booking is not kept (KON-4). */
export const missedFristTexts: Record<MaalgruppeRule['missedFrist'], string> = {
  afmelding:
    'Booker du ikke inden fristen, bliver du afmeldt som ledig. Du kan først få dagpenge igen, når du har tilmeldt dig og booket en samtale.',
  ydelse: 'Booker du ikke inden fristen, kan det få betydning for din ydelse.',
  ingen: 'Kontakt dit jobcenter, hvis du ikke kan nå at booke inden fristen.',
};

const passedTexts: Record<MaalgruppeRule['missedFrist'], string> = {
  afmelding:
    'Du kan blive afmeldt som ledig og miste dine dagpenge. Ring til dit jobcenter eller din a-kasse med det samme.',
  ydelse: 'Det kan få betydning for din ydelse. Book samtalen nu, eller ring til dit jobcenter med det samme.',
  ingen: 'Book samtalen nu, eller ring til dit jobcenter.',
};

/** Shown with a frist to those whose rule says so (FOR-4). */
export const pligterText = {
  title: '§ Dine pligter i forhold til jobsamtaler med frister',
  text: 'Du skal selv booke en samtale senest på fristens sidste dag. Gør du ikke det, bliver du afmeldt som ledig, og du mister dine dagpenge, indtil du er tilmeldt igen og har booket en samtale.',
};

const book: Way = { title: 'Book samtale', path: '/moeder/book', citizenOnly: true };

/** A meeting that must be booked. Always number two, and sharper in words and colour as the last day comes near (FOR-4). */
export const frist: NotificationEntry = {
  key: 'frist',
  priority: 2,
  place: 2,
  notify: ({ citizen, on }) => {
    if (!citizen) return [];
    const { maalgruppe, status } = citizen;
    const rule = ruleFor(maalgruppe, on);
    const more = rule.showsPligter ? { more: pligterText } : {};
    if (status.straksbookingPaakraevet && !status.tilmeldt) return [{ ...straksbooking(status, on), ...more }];
    return status.frister.map((one) => ({ ...saidOf(one, rule, on), ...more }));
  },
};

/** The frist was missed, and only a booking inside tilmelding (or raskmelding) helps now (TIL-6). */
function straksbooking(status: CitizenFacts, on: string): Said {
  const missed = status.frister.map(({ fristdato }) => fristdato).sort()[0];
  const isSick = isSygemeldt(status, on);
  const since = missed ? `Fristen var ${inWords(missed, 'weekday')}. ` : '';
  return {
    tone: 'error',
    title: 'Du nåede ikke at booke din samtale inden fristen',
    text: isSick
      ? `${since}Du skal booke en samtale, når du melder dig rask.`
      : `${since}Du er ikke tilmeldt som ledig. Tilmeld dig igen, og book en samtale samtidig.`,
    link: isSick
      ? { title: 'Meld dig rask og book', path: '/raskmelding', citizenOnly: true }
      : { title: 'Tilmeld dig og book', path: '/tilmelding', citizenOnly: true },
  };
}

function saidOf({ samtaleType, fristdato, sidsteAfholdelsesdato }: Frist, rule: MaalgruppeRule, on: string): Said {
  const left = daysBetween(on, fristdato);
  const name = samtaletypeNames[samtaleType];
  const lastDay = `Sidste dag for at booke er ${inWords(fristdato, 'weekday')}, og samtalen skal holdes senest ${inWords(sidsteAfholdelsesdato, 'weekday')}.`;
  if (left < 0)
    return {
      tone: 'error',
      title: `Din frist for at booke ${name} er overskredet`,
      text: `Fristen var ${inWords(fristdato, 'weekday')}. ${passedTexts[rule.missedFrist]}`,
      link: book,
    };
  return {
    tone: toneOf(left),
    title: titleOf(left, name, fristdato),
    text: `${left <= sharpens.urgent ? 'Book nu, mens der er tider. ' : ''}${lastDay} ${missedFristTexts[rule.missedFrist]}`,
    link: book,
  };
}

function toneOf(left: number): Tone {
  if (left <= sharpens.urgent) return 'error';
  return left <= sharpens.soon ? 'warning' : 'info';
}

function titleOf(left: number, name: string, fristdato: string): string {
  if (left === 0) return `I dag er sidste dag for at booke ${name}`;
  if (left === 1) return `Du skal booke ${name} senest i morgen`;
  if (left <= sharpens.urgent) return `Du har kun ${left} dage til at booke ${name}`;
  if (left <= sharpens.soon) return `Du har ${left} dage til at booke ${name}`;
  return `Book ${name} senest ${inWords(fristdato)}`;
}
