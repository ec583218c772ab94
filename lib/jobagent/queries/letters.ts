import { today } from '@/lib/core/clock';
import { config } from '@/lib/core/config';
import { noMarks, teaserOf } from '@/lib/find-job/rules/teaser';
import { openedFromParam, type Site } from '@/lib/find-job/schema';
import { textsFor } from '@/lib/find-job/texts';
import { keyText } from '@/lib/jobannonce/rules/key';
import type { Hit } from '@/services/ankiro';
import { htmlLetter, type Letter, type LetterAd, plainLetter, shortened, subjectOf } from '../rules/letter';
import { mostAdsInMail, mostAgents, type Rhythm } from '../schema';
import { agentTexts } from '../texts';
import { linkUrl, oneClickUrl } from './tokens';

/** What must be known of an agent to write to its owner. */
export type Addressee = { id: string; site: Site; rhythm: Rhythm; description: string };

/** An e-mail as `services/mail` takes it, without its recipient. */
export type Mail = { from?: string; subject: string; text: string; html: string; unsubscribeUrl?: string };

const from = { [openedFromParam]: 'jobagent' };

/** The new ads of an agent, the newest first. */
export function newsLetter(agent: Addressee, hits: readonly Hit[]): Mail {
  const { mail } = agentTexts(agent.site);
  const count = hits.length;
  const shown = hits.slice(0, mostAdsInMail);
  const isCut = count > shown.length;
  return written(agent, {
    subject: mail.newsSubject(count, agent.description),
    lead: isCut ? `${mail.newsLead(count)} ${mail.more(shown.length, count)}` : mail.newsLead(count),
    ads: shown.map((hit) => adOf(agent, hit)),
    action: { label: isCut ? mail.all(count) : mail.allOne, url: linkUrl('vis', agent, from) },
    small: mail.why[agent.rhythm],
  });
}

/** Asks for the first sign from an address. */
export function confirmLetter(agent: Addressee): Mail {
  const { mail } = agentTexts(agent.site);
  const { unsubscribeUrl: _, ...letter } = written(agent, {
    subject: mail.confirmSubject,
    lead: mail.confirmLead,
    action: { label: mail.confirmButton, url: linkUrl('bekraeft', agent) },
    small: mail.confirmWhy,
    isFirst: true,
  });
  return letter;
}

/** For somebody who asks for what they have; it leads to reviving it when it is paused. */
export function alreadyLetter(agent: Addressee, isPaused: boolean): Mail {
  const { mail } = agentTexts(agent.site);
  return written(agent, {
    subject: mail.alreadySubject,
    lead: mail.alreadyLead,
    action: isPaused
      ? { label: mail.revive, url: linkUrl('genoptag', agent) }
      : { label: mail.allOne, url: linkUrl('vis', agent, from) },
    small: mail.why[agent.rhythm],
    isPaused,
  });
}

/** For somebody who asks for more than one address can have. */
export function fullLetter(agent: Addressee): Mail {
  const { mail } = agentTexts(agent.site);
  const { unsubscribeUrl: _, ...letter } = written(agent, {
    subject: mail.fullSubject,
    lead: mail.fullLead(mostAgents),
    small: '',
    isFirst: true,
  });
  return letter;
}

/** Tells that an agent is paused because nothing was heard of its owner. */
export function pausedLetter(agent: Addressee): Mail {
  const { mail } = agentTexts(agent.site);
  return written(agent, {
    subject: mail.pausedSubject,
    lead: mail.pausedLead,
    action: { label: mail.revive, url: linkUrl('genoptag', agent) },
    small: mail.why[agent.rhythm],
    isPaused: true,
  });
}

type Draft = Pick<Letter, 'subject' | 'lead' | 'ads' | 'action' | 'small'> & { isFirst?: boolean; isPaused?: boolean };

function written(agent: Addressee, { subject, isFirst = false, isPaused = false, ...draft }: Draft): Mail {
  const { mail, locale } = agentTexts(agent.site);
  const letter: Letter = {
    ...draft,
    lang: locale,
    subject: subjectOf(subject),
    greeting: mail.greeting,
    about: { label: mail.search, text: shortened(agent.description, 500) },
    signature: mail.signature,
    ways: [
      ...(isFirst || isPaused ? [] : [{ label: mail.change, url: linkUrl('ret', agent) }]),
      ...(isFirst ? [] : [{ label: mail.unsubscribe, url: linkUrl('afmeld', agent) }]),
    ],
  };
  return {
    ...(agent.site === 'widk' && { from: config().WIDK_MAIL_FROM }),
    ...{ subject: letter.subject, text: plainLetter(letter), html: htmlLetter(letter) },
    unsubscribeUrl: oneClickUrl(agent),
  };
}

function adOf(agent: Addressee, hit: Hit): LetterAd {
  const look = { site: agent.site, texts: textsFor(agent.site), today: today(), marks: noMarks };
  const { title, lang, employer, place, deadline } = teaserOf(hit, look);
  return {
    // Twenty of the longest must still be an e-mail.
    ...{ title: shortened(title, 150), lang, facts: shortened([employer, place, deadline].join(' · '), 200) },
    url: linkUrl('vis', agent, { job: keyText(hit), ...from }),
  };
}
