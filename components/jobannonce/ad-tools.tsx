'use client';

import { useState } from 'react';
import { useHydrated } from '@/components/forms/use-hydrated';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

type AdToolsProps = {
  /** The ad as `index:id`. */
  adKey: string;
  title: string;
  /** The address of the page, for others to open. */
  url: string;
  mailHref: string;
  words: { print: string; share: string; copy: string; copied: string; mail: string };
};

/** Print and share. Without JavaScript there is the mail, and the browser's own menu prints. */
export function AdTools({ adKey, title, url, mailHref, words }: AdToolsProps) {
  const isHydrated = useHydrated();
  const [copy, setCopy] = useState<'not yet' | 'done' | 'refused'>('not yet');
  const canShare = isHydrated && typeof navigator.share === 'function';
  // A visitor who closes the list of apps has changed their mind; that is no error.
  const share = () => navigator.share({ title, url }).catch(() => undefined);
  const copyLink = () =>
    navigator.clipboard.writeText(url).then(
      () => setCopy('done'),
      () => setCopy('refused'),
    );
  return (
    <div className="ad-tools">
      {isHydrated ? (
        <Button kind="plain" icon="print" onClick={() => window.print()} data-annonce={adKey} data-handling="udskriv">
          {words.print}
        </Button>
      ) : null}
      {canShare ? (
        <Button kind="plain" icon="share" onClick={share} data-annonce={adKey} data-handling="del">
          {words.share}
        </Button>
      ) : null}
      {isHydrated && !canShare ? (
        <Button kind="plain" icon="link" onClick={copyLink} data-annonce={adKey} data-handling="del">
          {copy === 'done' ? words.copied : words.copy}
        </Button>
      ) : null}
      <a href={mailHref} className="function-link" data-annonce={adKey} data-handling="del">
        <Icon name="email" />
        {words.mail}
      </a>
      {copy === 'refused' ? <span className="ad-url">{url}</span> : null}
      <span role="status" className="sr-only">
        {copy === 'done' ? words.copied : ''}
      </span>
    </div>
  );
}
