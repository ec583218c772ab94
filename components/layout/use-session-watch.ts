import { useEffect, useState, useSyncExternalStore } from 'react';
import { SessionWatch } from './session-watch';
import { browserWorld } from './session-world';

const channelName = 'jobnet-session';
// The other tab tells when the form is sent; the server needs a moment before the session is gone.
const logoutLooksMs = [300, 1500, 4000];
// A tab that is logging out is on its way already; what the others say of it must not send it elsewhere.
const ownLogoutMs = 10_000;

function openChannel() {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(channelName);
}

const isLogout = (event: Event) => event.target instanceof HTMLFormElement && event.target.matches('[data-logout]');

export type SessionTimes = {
  /** Seconds until the session ends if nothing happens. */
  endsInSeconds: number;
  /** Seconds until it ends whatever happens. */
  absoluteEndInSeconds: number;
  /** For whom the page was drawn, for keeping what they have typed; null for whoever keeps nothing. */
  keepFor: string | null;
};

/** One session watch for as long as the page stands, with ears for other tabs, wakened devices and logout forms. */
export function useSessionWatch({ endsInSeconds, absoluteEndInSeconds, keepFor }: SessionTimes) {
  const [channel] = useState(openChannel);
  const [watch] = useState(() => new SessionWatch(browserWorld(() => channel?.postMessage('changed'), keepFor)));

  useEffect(() => watch.start(endsInSeconds, absoluteEndInSeconds), [watch, endsInSeconds, absoluteEndInSeconds]);

  useEffect(() => {
    const look = () => void watch.look();
    const wake = () => document.visibilityState === 'visible' && watch.wake();
    // Out of the browser's own store a page comes as it was, whatever has happened since.
    const show = ({ persisted }: PageTransitionEvent) => (persisted ? look() : wake());
    let leftAt = Number.NEGATIVE_INFINITY;
    const hear = ({ data }: MessageEvent) => {
      if (performance.now() - leftAt < ownLogoutMs) return;
      if (data === 'logout') for (const ms of logoutLooksMs) setTimeout(look, ms);
      else look();
    };
    const tellLogout = (event: Event) => {
      if (!isLogout(event)) return;
      leftAt = performance.now();
      channel?.postMessage('logout');
    };
    channel?.addEventListener('message', hear);
    document.addEventListener('visibilitychange', wake);
    document.addEventListener('submit', tellLogout);
    window.addEventListener('online', look);
    window.addEventListener('pageshow', show);
    return () => {
      channel?.removeEventListener('message', hear);
      document.removeEventListener('visibilitychange', wake);
      document.removeEventListener('submit', tellLogout);
      window.removeEventListener('online', look);
      window.removeEventListener('pageshow', show);
    };
  }, [watch, channel]);

  const view = useSyncExternalStore(watch.subscribe, watch.view, watch.view);
  return { view, watch };
}
