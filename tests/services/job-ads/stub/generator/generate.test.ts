import { expect, test } from 'vitest';
import { readGeneratorTables } from '@/processes/ads-tables';
import { externalAdSchema, internalAdSchema } from '@/services/job-ads/ad';
import { wordBounds } from '@/services/job-ads/stub/generator/danish-text';
import { isCvr } from '@/services/job-ads/stub/generator/employers';
import { createGenerator, type GeneratedAd, generateAds } from '@/services/job-ads/stub/generator/generate';
import { wordCount } from '@/services/job-ads/stub/generator/prose';
import { listPositions } from '@/services/job-ads/stub/generator/stillinger';
import { readTrades } from '@/services/job-ads/stub/generator/trades';
import { faultInTerms, faultInWorkplace, isDay, statusOn } from '@/services/job-ads/stub/rules';

const day = '2026-03-02';
const tables = await readGeneratorTables();
const ads = [...generateAds(tables, { day }, 5_000)];
const internal = ads.flatMap((one) => (one.isExternal ? [] : [one]));
const external = ads.flatMap((one) => (one.isExternal ? [one] : []));

function textsOf(one: GeneratedAd): string[] {
  if (one.isExternal) return [one.ad.title, one.ad.excerpt];
  const { title, headline, description, english } = one.ad;
  return [title, headline ?? '', description, english?.title ?? '', english?.text ?? ''];
}

const shareOf = (isSuch: (one: GeneratedAd) => boolean) => ads.filter(isSuch).length / ads.length;

test('every ad is one that an employer could have sent', () => {
  for (const one of internal) {
    expect(internalAdSchema.parse(one.ad)).toEqual(one.ad);
    expect([one.id, faultInWorkplace(one.ad), faultInTerms(one.ad)]).toEqual([one.id, null, null]);
  }
  for (const one of external) expect(externalAdSchema.parse(one.ad)).toEqual(one.ad);
});

test('no two texts and no two ids are the same', () => {
  expect(new Set(internal.map(({ ad }) => ad.description)).size).toBe(internal.length);
  expect(new Set(external.map(({ ad }) => ad.excerpt)).size).toBe(external.length);
  expect(new Set(ads.map(({ id }) => id)).size).toBe(ads.length);
});

test('an ad is as long as ads are', () => {
  const counts = internal.flatMap(({ ad }) => [ad.description, ad.english?.text ?? ad.description].map(wordCount));
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(wordBounds.min);
  expect(Math.max(...counts)).toBeLessThanOrEqual(wordBounds.max);
});

test('no text holds what could be a telephone or CPR number, nor anything that was left to be filled in', () => {
  for (const one of ads) {
    const text = textsOf(one).join('\n');
    expect(text).not.toMatch(/\d(?:[ .-]?\d){5}/);
    expect(text).not.toMatch(/[{}]|undefined|\bnull\b|NaN/);
    expect(one.isExternal ? null : one.ad.contact.phone).toBeNull();
  }
});

test('every address leads to example.com, and no employer has a number that a company could have', () => {
  const emails = internal.flatMap(({ ad }) => [ad.contact.email ?? '', ...(ad.description.match(/\S+@\S+/g) ?? [])]);
  for (const email of emails) expect(email).toMatch(/^job@([a-z0-9-]+\.)+example\.com\.?$/);
  const urls = [...internal.map(({ ad }) => ad.contact.url), ...external.map(({ ad }) => ad.url)];
  for (const url of urls.filter((one) => one !== null)) expect(new URL(url).host).toMatch(/\.example\.com$/);
  expect(internal.filter(({ ad }) => isCvr(ad.employer.cvr ?? ''))).toEqual([]);
});

test('an anonymous employer is not named in its own text', () => {
  const anonymous = internal.filter(({ ad }) => ad.employer.isAnonymous);
  expect(anonymous.length).toBeGreaterThan(20);
  for (const { ad } of anonymous) expect(JSON.stringify({ ...ad, employer: null })).not.toContain(ad.employer.name);
});

test('about four in ten are external, and one in twelve is for Work in Denmark, in English', () => {
  expect(shareOf((one) => one.isExternal)).toBeCloseTo(0.4, 1);
  const widk = shareOf((one) => one.ad.isWorkInDenmarkJob);
  expect([widk > 0.06, widk < 0.11]).toEqual([true, true]);
  expect(internal.every(({ ad }) => ad.isWorkInDenmarkJob === (ad.english !== null))).toBe(true);
  expect(external.every(({ id }) => id.startsWith('E'))).toBe(true);
});

test('every kind of terms is offered', () => {
  const abroad = shareOf((one) => one.ad.workplace.country !== 'DK');
  expect([abroad > 0.004, abroad < 0.02]).toEqual([true, true]);
  expect(new Set(internal.map(({ ad }) => ad.ansaettelsesvilkaar))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  expect(new Set(ads.flatMap(({ ad }) => ad.arbejdstidsforhold))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  expect(new Set(ads.map(({ ad }) => (isDay(ad.deadline) ? 'day' : ad.deadline)))).toEqual(
    new Set(['day', 'snarest', 'ikke-oplyst']),
  );
  const states = new Set(ads.map((one) => statusOn(one.status, one, day)));
  expect(states).toEqual(new Set(['Publication', 'PublicationEnd', 'AwaitingApproval']));
  for (const isSuch of ['hotjob', 'stateEmployer'] as const)
    expect(shareOf(({ ad }) => ad[isSuch])).toBeGreaterThan(0.02);
  expect(internal.some(({ ad }) => !ad.workplace.isFixed)).toBe(true);
  expect(internal.some(({ ad }) => ad.handicapIngenHindring)).toBe(true);
});

test('what the text says of hours, deadline and fleksjob is what can be searched for', () => {
  for (const { ad } of internal) {
    const { weeklyHours: hours, ansaettelsesvilkaar, description } = ad;
    const said = hours?.min === hours?.max ? `${hours?.min} timer` : `${hours?.min}-${hours?.max} timer`;
    expect(description).toContain(said);
    expect(description.includes('fleksjob')).toBe(ansaettelsesvilkaar === 2);
    expect(description.includes('senest den')).toBe(isDay(ad.deadline));
  }
});

test('nobody is asked for an education in an ad that says that none is needed', () => {
  const hotjobs = internal.filter(({ ad }) => ad.hotjob);
  for (const { ad } of hotjobs) expect(ad.description).not.toMatch(/uddannet|faglært|autorisation/);
});

test('most people live where most jobs are', () => {
  const jobsIn = (kode: string) => ads.filter(({ ad }) => ad.workplace.kommunekode === kode).length;
  expect(jobsIn('0101')).toBeGreaterThan(jobsIn('0751'));
  expect(jobsIn('0751')).toBeGreaterThan(jobsIn('0860') * 2);
});

test('the same seed makes the same ads, in whatever order, and another seed makes others', () => {
  const make = createGenerator(tables, { day });
  for (const n of [4_999, 17, 0]) expect(make(n)).toEqual(ads[n]);
  expect(createGenerator(tables, { day, seed: 2 })(17)).not.toEqual(ads[17]);
});

test('every trade and every name in its lists is in use', () => {
  const trades = readTrades();
  const positions = listPositions(tables.stillinger, trades);
  const titles = new Set(tables.stillinger.map(({ titel }) => titel));
  for (const trade of trades) {
    expect(
      positions.some((position) => position.trade === trade),
      trade.name,
    ).toBe(true);
    const named = [...trade.skip, ...trade.only, ...trade.also, ...trade.common];
    expect(
      named.filter((name) => !titles.has(name)),
      trade.name,
    ).toEqual([]);
  }
  expect(positions.length).toBeGreaterThan(950);
});

test('no ad says anything of times, hours or pay that its terms do not', () => {
  for (const { ad } of internal) {
    const { title, headline, description: text, english } = ad;
    const changes = ad.arbejdstidsforhold.includes(6);
    const isAt = (...codes: number[]) => changes || codes.some((code) => ad.arbejdstidsforhold.includes(code));
    const says = (words: RegExp) => words.test(`${headline}\n${text}\n${english?.text}`);
    const contradictions = {
      evening: says(/om aftenen|evenings/) && !isAt(3, 4, 5),
      weekend: says(/weekend/) && !isAt(3, 4, 5),
      'more hours': says(/flere timer/) && ad.arbejdstid === 1,
      deadline: says(/efter fristen/) && !isDay(ad.deadline),
      'a visit to nobody knows whom': says(/besøge os|Kig gerne forbi/) && ad.employer.isAnonymous,
      'pay for virksomhedspraktik': ad.ansaettelsesvilkaar === 7 && says(/løn |bonus|tillæg|overenskomst/),
      'haste in a fleksjob':
        [2, 3].includes(ad.ansaettelsesvilkaar) && says(/højt tempo|god form|fart på|har travlt og mangler/),
    };
    expect([title, Object.entries(contradictions).filter(([, is]) => is)]).toEqual([title, []]);
  }
});

test('sentences end once, speak of one person, and write short forms in capitals', () => {
  const about = /(?:søger|efter) en, der(?: |:\n)(?:- )?(?:[^.\n]|\n- )*?(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/u;
  for (const text of ads.flatMap(textsOf)) {
    expect(text).not.toMatch(/\p{L}\.\.(?!\.)|[?!:]\.|(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/u);
    expect(text).not.toMatch(about);
    expect(text).not.toMatch(/\ban? (it|ux|cnc) |\ban (UX|CNC)|\ba IT/);
  }
});
