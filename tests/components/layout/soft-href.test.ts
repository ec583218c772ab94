import { describe, expect, test } from 'vitest';
import { softHref } from '@/components/layout/soft-href';

const click = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false, defaultPrevented: false };
const here = { origin: 'https://job.example', pathname: '/find-job', search: '?pageNumber=2' };
const link = { origin: here.origin, pathname: '/kontakt', search: '', hash: '', target: '' };

describe('a link is followed inside the portal', () => {
  test('with what stands behind its path', () => {
    expect(softHref(click, { ...link, search: '?a=1', hash: '#b' }, here)).toBe('/kontakt?a=1#b');
  });

  test('when it says that it stays in this window', () => {
    expect(softHref(click, { ...link, target: '_self' }, here)).toBe('/kontakt');
  });

  test('also to the page that is shown, and to a place on another search of it', () => {
    expect(softHref(click, { ...link, ...here }, here)).toBe('/find-job?pageNumber=2');
    expect(softHref(click, { ...link, pathname: '/find-job', hash: '#resultat' }, here)).toBe('/find-job#resultat');
  });
});

describe('a link is left to the browser', () => {
  test.each([
    ['pressed with the middle button', { button: 1 }],
    ['pressed with ⌘', { metaKey: true }],
    ['pressed with Ctrl', { ctrlKey: true }],
    ['pressed with Shift', { shiftKey: true }],
    ['pressed with Alt', { altKey: true }],
    ['that somebody else has followed', { defaultPrevented: true }],
  ])('when it is %s', (_, more) => expect(softHref({ ...click, ...more }, link, here)).toBeNull());

  test.each([
    ['opens a tab of its own', { target: '_blank' }],
    ['leads to another website', { origin: 'https://else.example' }],
    ['leads to a place on the page that is shown', { ...here, hash: '#indhold' }],
  ])('when it %s', (_, more) => expect(softHref(click, { ...link, ...more }, here)).toBeNull());
});
