import { describe, expect, test } from 'vitest';
import { textsFor } from '@/lib/find-job/texts';
import { adViewOf, hostOf, type InternalJob, mailHref } from '@/lib/jobannonce/rules/ad-view';
import { adTextsFor } from '@/lib/jobannonce/texts';
import { anAd } from '@/tests/services/job-ads/ads';

type Changes = Parameters<typeof anAd>[0];

function view(changes: Changes = {}, site: 'jobnet' | 'widk' = 'jobnet') {
  const job: InternalJob = {
    ...{ kind: 'internal', id: '5000001', status: 'Publication', rejection: null, ad: anAd(changes) },
    ...{ publicationStart: '2026-03-01', publicationEnd: '2026-04-26', publishedAt: '2026-03-01T23:30:00Z' },
  };
  return adViewOf(job, { site, today: '2026-03-10', texts: adTextsFor(site), list: textsFor(site).teaser });
}

const fact = (name: string, changes: Changes) => view(changes).facts.find(({ term }) => term === name)?.value;
const contact = { name: null, phone: null, email: null, url: null };

describe('an ad as people read it', () => {
  test('tells first how to apply: on the employer’s site, and by e-mail', () => {
    const url = 'https://www.malurtkrog.example.com/job?a=1';
    const { apply } = view({ contact: { ...contact, url, email: 'job@malurtkrog.example.com' } });
    expect(apply).toEqual([
      { text: 'Søg jobbet på malurtkrog.example.com', href: url, opensOutside: true },
      {
        text: 'Søg jobbet med e-mail',
        href: 'mailto:job@malurtkrog.example.com?subject=Ans%C3%B8gning%3A%20Kok%20til%20aftenhold%20(jobnummer%205000001)',
        opensOutside: false,
      },
    ]);
    expect(view().apply).toEqual([]);
  });

  test('has a telephone number that can be called', () => {
    const { phone } = view({ contact: { ...contact, phone: '+45 00 00 00 01' } }).contact;
    expect(phone).toEqual({ text: '+45 00 00 00 01', href: 'tel:+4500000001' });
  });

  test('explains marks, and Work in Denmark leaves terms of employment out', () => {
    const marks: Changes = { ansaettelsesvilkaar: 2, hotjob: true, stateEmployer: true };
    expect(view(marks).labels.map(({ text }) => text)).toEqual(['Fleksjob', 'Hotjob', 'Job i staten']);
    expect(view(marks).labels[0]?.explanation).toContain('visiteret til fleksjob');
    expect(view(marks, 'widk').labels.map(({ text }) => text)).toEqual(['Central government']);
    expect(view(marks, 'widk').facts.map(({ term }) => term)).not.toContain('Terms of employment');
  });

  test('says when the job begins and how much of the week it takes', () => {
    expect(fact('Start', { start: '2026-04-01' })).toBe('1. april 2026');
    expect(fact('Start', {})).toBe('Efter aftale');
    expect(fact('Arbejdstid', { arbejdstid: 16, weeklyHours: { min: 20, max: 25.5 } })).toBe(
      'Deltid, 20–25,5 timer om ugen',
    );
    expect(fact('Arbejdstidspunkt', { arbejdstidsforhold: [1, 4] })).toBe('Normal, Nat');
    expect(fact('Slået op', {})).toBe('2. marts 2026');
  });

  test('without a fixed workplace tells where it starts from', () => {
    const workplace = { isFixed: false, postcode: '2100', city: 'København Ø' };
    const { place } = view({ workplace });
    expect(place.lines).toEqual(['Intet fast arbejdssted']);
    expect(place.note).toBe('Arbejdet foregår flere steder og udgår fra 2100 København Ø.');
  });

  test('is in English on Work in Denmark where there is English, and says that it is Danish where there is none', () => {
    const english = { title: 'Chef', text: 'You cook.' };
    expect(view({ english }, 'widk')).toMatchObject({ title: 'Chef', headline: null, lang: null });
    expect(view({}, 'widk')).toMatchObject({ title: 'Kok til aftenhold', lang: 'da' });
    expect(view({ english })).toMatchObject({ title: 'Kok til aftenhold', lang: null });
  });
});

describe('a link out of an ad', () => {
  test.each([
    ['https://www.a.dk/x', 'a.dk'],
    ['http://job.a.dk', 'job.a.dk'],
    ['javascript:alert(1)', null],
    ['data:text/html,hej', null],
    ['ikke en adresse', null],
  ])('goes to websites only: %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  test('by mail has one receiver and no text of its own', () => {
    expect(mailHref('a@b.dk?bcc=c@d.dk', 'Hej & "hej"\n')).toBe(
      'mailto:a@b.dk%3Fbcc%3Dc%40d.dk?subject=Hej%20%26%20%22hej%22%0A',
    );
  });
});
