import { type FormTarget, methodOf } from '@/components/layout/form-target';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { SystemDown } from '@/components/ui/system-down';
import { TextLink } from '@/components/ui/text-link';

type Tone = 'info' | 'success' | 'warning' | 'error';

type Notification = {
  key: string;
  tone: Tone;
  title: string;
  text: string;
  /** Null where the page behind it is the citizen's alone and somebody else is looking. */
  link: { title: string; href: string } | null;
  more?: { title: string; text: string };
};

/** What there is to say, and what could not be asked about. */
export type Important = {
  notifications: readonly Notification[];
  isDfdgKnown: boolean;
  isTaxonomyKnown: boolean;
  isFolded: boolean;
};

/** `fold` folds and unfolds; null for whoever may only look. */
type ImportantProps = Important & { fold: FormTarget | null };

const toneInWords: Record<Tone, string> = { info: 'Til dig', success: 'Nyt', warning: 'Husk', error: 'Haster' };

const headingId = 'vigtig-information';
const contentId = 'vigtig-information-indhold';

/** What the citizen should not miss, in order. Works as one piece without JavaScript: folding is a post. */
export function ImportantInformation({ isFolded, fold, ...content }: ImportantProps) {
  const { length } = content.notifications;
  return (
    <section className="important" aria-labelledby={headingId}>
      <div className="important-head">
        <h2 id={headingId}>
          Vigtig information{' '}
          {length > 0 ? (
            <span className="important-count">
              {length}
              <span className="sr-only"> {length === 1 ? 'meddelelse' : 'meddelelser'}</span>
            </span>
          ) : null}
        </h2>
        {fold ? <FoldButton isFolded={isFolded} fold={fold} /> : null}
      </div>
      <div id={contentId} hidden={isFolded}>
        <ImportantContent {...content} />
      </div>
    </section>
  );
}

function FoldButton({ isFolded, fold }: { isFolded: boolean; fold: FormTarget }) {
  return (
    <form action={fold} method={methodOf(fold)}>
      <input type="hidden" name="del" value="vigtig-information" />
      <input type="hidden" name="foldet" value={isFolded ? 'nej' : 'ja'} />
      <button type="submit" className="function-link" aria-expanded={!isFolded} aria-controls={contentId}>
        {isFolded ? 'Fold ud' : 'Fold sammen'}
        <Icon name="chevron-down" className={isFolded ? undefined : 'turned'} />
      </button>
    </form>
  );
}

function ImportantContent({ notifications, isDfdgKnown, isTaxonomyKnown }: Omit<Important, 'isFolded'>) {
  const isAllKnown = isDfdgKnown && isTaxonomyKnown;
  return (
    <>
      {isDfdgKnown ? null : (
        <SystemDown what="Dine frister, møder og beskeder" level={3} retryHref="/forside">
          Vi kan ikke hente dine oplysninger fra Det Fælles Datagrundlag. Intet er gået tabt. Har du en frist i dag, så
          ring til dit jobcenter eller din a-kasse.
        </SystemDown>
      )}
      {notifications.length > 0 ? (
        <ul className="notifications nobullet-list">
          {notifications.map((notification) => (
            <NotificationItem key={`${notification.key} ${notification.title}`} notification={notification} />
          ))}
        </ul>
      ) : null}
      {isTaxonomyKnown ? null : (
        <p className="forside-note">Vi kan lige nu ikke se, om nogle af de stillinger, du søger, er udgået.</p>
      )}
      {isAllKnown && notifications.length === 0 ? <p>Der er ikke noget, du skal huske lige nu.</p> : null}
    </>
  );
}

function NotificationItem({ notification }: { notification: Notification }) {
  const { tone, title, text, link, more } = notification;
  return (
    <li className={`notification notification-${tone}`}>
      <Icon name={tone} label={toneInWords[tone]} />
      <div className="notification-body">
        <h3>{title}</h3>
        <p>{text}</p>
        {more ? (
          <Disclosure title={more.title}>
            <p>{more.text}</p>
          </Disclosure>
        ) : null}
      </div>
      {link ? (
        <TextLink href={link.href} className="notification-link">
          {link.title}
        </TextLink>
      ) : null}
    </li>
  );
}
