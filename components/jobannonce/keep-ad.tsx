import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { TextLink } from '@/components/ui/text-link';

type KeepAdProps = {
  /** The ad as `index:id`. */
  adKey: string;
  /** The citizen's own button; null for anybody else. */
  favourite: ReactNode;
  /** What a caseworker sees in its place. */
  mark: string | null;
  /** The way to log in, for a visitor. */
  login: { text: string; href: string } | null;
  joblog: { text: string; href: string } | null;
};

/** What a citizen can keep of an ad; a visitor is told how, and a caseworker sees what was kept. */
export function KeepAd({ adKey, favourite, mark, login, joblog }: KeepAdProps) {
  return (
    <>
      {favourite}
      {mark ? (
        <p className="ad-mark">
          <Icon name="star-fill" />
          {mark}
        </p>
      ) : null}
      {joblog ? (
        <span data-annonce={adKey} data-handling="joblog">
          <TextLink href={joblog.href} className="function-link">
            <Icon name="edit" />
            {joblog.text}
          </TextLink>
        </span>
      ) : null}
      {login ? (
        <TextLink href={login.href} className="function-link">
          <Icon name="person" />
          {login.text}
        </TextLink>
      ) : null}
    </>
  );
}
