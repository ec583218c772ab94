import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { AdContent } from './ad-content';
import { OutLink } from './ad-parts';
import type { PageWords } from './words';

type ApplyBoxProps = { ad: AdContent; words: PageWords; keep: ReactNode; tools: ReactNode };

/** The deadline, and everything that can be done with the ad. */
export function ApplyBox({ ad, words, keep, tools }: ApplyBoxProps) {
  const { deadline } = ad;
  return (
    <section className="ad-box" aria-label={words.apply}>
      <div className={deadline.isNear ? 'ad-deadline is-near' : 'ad-deadline'}>
        <Icon name="calendar-month" />
        <div>
          <h2>{deadline.title}</h2>
          <p>{deadline.day ? <time dateTime={deadline.day}>{deadline.text}</time> : deadline.text}</p>
          {deadline.note ? <p className="ad-deadline-note">{deadline.note}</p> : null}
        </div>
      </div>
      <div className="ad-apply">
        <Apply ad={ad} words={words} />
      </div>
      <div className="ad-keep">{keep}</div>
      {tools}
    </section>
  );
}

function Apply({ ad, words }: Pick<ApplyBoxProps, 'ad' | 'words'>) {
  if (ad.apply.length === 0) return <p>{words.howToApply}</p>;
  return ad.apply.map(({ text, href, opensOutside }, at) => {
    const look = buttonClass(at === 0 ? 'primary' : 'secondary');
    if (opensOutside)
      return (
        <OutLink
          key={href}
          href={href}
          newTab={words.newTab}
          className={look}
          report={{ ad: ad.key, action: 'ansoeg' }}
        >
          {text}
        </OutLink>
      );
    return (
      <a key={href} href={href} className={look} data-annonce={ad.key} data-handling="ansoeg">
        <Icon name="email" />
        {text}
      </a>
    );
  });
}
