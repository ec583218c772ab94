'use client';

import { useEffect } from 'react';

type Site = 'jobnet' | 'widk';

type EventReportsProps = {
  site: Site;
  /** Whether leaving this page is leaving Find Job: the list and the map, not an ad in a tab of its own. */
  countsStay?: boolean;
};

const address = '/api/findjob/haendelse';
const searchPages = /^\/find-job(\/kort)?$/;
/** Whoever has just followed a link or sent the form inside Find Job is not leaving it, in milliseconds. */
const stillThereMs = 5_000;

function send(report: Record<string, unknown>): void {
  // A browser that cannot, or may not, simply does not report.
  navigator.sendBeacon?.(address, new Blob([JSON.stringify(report)], { type: 'application/json' }));
}

function reportOf(link: HTMLElement): Record<string, string> | null {
  const { annonce = '', handling } = link.dataset;
  const at = annonce.indexOf(':');
  if (at < 1) return null;
  const ad = { index: annonce.slice(0, at), id: annonce.slice(at + 1) };
  if (handling) return { name: 'job-ad-acted-on', ...ad, action: handling };
  // The server sees by itself when an internal ad is opened.
  return ad.index === 'internal' ? null : { name: 'job-ad-opened', ...ad };
}

function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/** Listens to whatever carries `data-annonce`, once for the whole page; answers how to stop. */
function listenToAds(site: Site): () => void {
  const pressed = (event: MouseEvent) => {
    if (event.type === 'auxclick' && event.button !== 1) return;
    const link = closest(event, '[data-annonce]');
    const report = link && reportOf(link);
    if (report) send({ ...report, site });
  };
  document.addEventListener('click', pressed);
  document.addEventListener('auxclick', pressed);
  return () => {
    document.removeEventListener('click', pressed);
    document.removeEventListener('auxclick', pressed);
  };
}

/** Tells when Find Job is left, by whichever way; answers how to stop. */
function listenToLeaving(site: Site): () => void {
  const began = performance.now();
  let wentOnAt = Number.NEGATIVE_INFINITY;
  const goesOn = (event: Event) => {
    const link = event.type === 'submit' ? null : closest(event, 'a[href]');
    if (event.type === 'submit') wentOnAt = performance.now();
    else if (link instanceof HTMLAnchorElement && link.target === '')
      wentOnAt = searchPages.test(link.pathname) ? performance.now() : Number.NEGATIVE_INFINITY;
  };
  const left = () => {
    if (performance.now() - wentOnAt < stillThereMs) return;
    send({ name: 'find-job-closed', site, seconds: Math.min(86_400, Math.round((performance.now() - began) / 1000)) });
  };
  document.addEventListener('click', goesOn);
  document.addEventListener('submit', goesOn);
  window.addEventListener('pagehide', left);
  return () => {
    document.removeEventListener('click', goesOn);
    document.removeEventListener('submit', goesOn);
    window.removeEventListener('pagehide', left);
    if (!searchPages.test(location.pathname)) left();
  };
}

/**
 * Reports what the server does not see: that an ad on another website was opened, that somebody went on to apply, and
 * that Find Job was left. Draws nothing.
 */
export function EventReports({ site, countsStay = false }: EventReportsProps) {
  useEffect(() => listenToAds(site), [site]);
  useEffect(() => (countsStay ? listenToLeaving(site) : undefined), [site, countsStay]);
  return null;
}
