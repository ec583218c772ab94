import { describe, expect, test } from 'vitest';
import { parseDemoControls } from '@/lib/core/server/request-context';
import { bentBy, factsAbout, maalgruppeOf, valuesOf } from '@/lib/demo/rules';
import { bendableSystems, controlsSchema, troubles } from '@/lib/demo/schema';
import { troubleNames } from '@/lib/demo/texts';
import { maalgruppeNames } from '@/lib/maalgruppe/texts';
import { people, person } from '@/prisma/seed/people';
import { faultKinds } from '@/services/http/context';

const nothing = {
  minutter: '0',
  dfdg: '',
  cpr: '',
  content: '',
  identity: '',
  ankiro: '',
  'job-ads': '',
  address: '',
  'travel-time': '',
};

describe('the form of the demonstration', () => {
  test('says in the cookie what was filled in, and the portal reads the same', () => {
    const bent = bentBy(controlsSchema.parse({ ...nothing, minutter: '-90', dfdg: 'down', identity: 'slow' }));
    expect(bent).toEqual({ clockOffsetMs: -5_400_000, faults: { dfdg: 'down', identity: 'slow' } });
    expect(parseDemoControls(`jobnet-demo=${encodeURIComponent(JSON.stringify(bent))}`)).toEqual(bent);
  });

  test('is drawn again as it was filled in', () => {
    const filled = { ...nothing, minutter: '19', content: 'malformed' };
    expect(valuesOf(bentBy(controlsSchema.parse(filled)))).toEqual(filled);
  });

  test('that is left alone changes nothing', () => {
    expect(bentBy(controlsSchema.parse(nothing))).toEqual({ clockOffsetMs: 0, faults: {} });
  });

  test('offers every kind of trouble there is, with a name', () => {
    expect(troubles.filter((trouble) => trouble !== '')).toEqual([...faultKinds]);
    expect(new Set(Object.values(troubleNames)).size).toBe(troubles.length);
  });

  test.each(['', 'i morgen', '1,5', '99999999', '5256001', '--1'])('refuses "%s" minutes', (minutter) => {
    expect(controlsSchema.safeParse({ ...nothing, minutter }).success).toBe(false);
  });

  test.each([' 25 ', '−60', '5256000'])('takes "%s" minutes', (minutter) => {
    const bent = bentBy(controlsSchema.parse({ ...nothing, minutter }));
    const read = parseDemoControls(`jobnet-demo=${encodeURIComponent(JSON.stringify(bent))}`);
    expect(read.clockOffsetMs).toBe(bent.clockOffsetMs);
    expect(read.clockOffsetMs).not.toBe(0);
  });

  test('refuses a kind of trouble that does not exist', () => {
    for (const system of bendableSystems) {
      expect(controlsSchema.safeParse({ ...nothing, [system]: 'on fire' }).success).toBe(false);
    }
  });
});

describe('the cast as it is shown', () => {
  test('has a målgruppe with a name, but for the one who has none', () => {
    const nameless = people.filter((one) => {
      const maalgruppe = maalgruppeOf(one);
      return maalgruppe === null || !maalgruppeNames[maalgruppe];
    });
    expect(nameless.map(({ key }) => key)).toEqual(['signe']);
  });

  test.each([
    ['anna', 'Har en frist for at booke jobsamtale.'],
    ['mikkel', 'Har overskredet en frist for jobsamtale.'],
    ['birgit', 'Sygemeldt.'],
    ['tove', 'Medlem af Fagligt Fællesskab, deltidsforsikret.'],
    ['peter', 'Har ikke logget ind i halvandet år.'],
    ['signe', 'Har MitID, men ingen konto. Brug personen til at oprette en.'],
    ['nanna', 'Ingen registreret adresse.'],
    ['karen', 'Har navne- og adressebeskyttelse.'],
  ])('says of %s: %s', (key, sentence) => {
    expect(factsAbout(person(key))).toContain(sentence);
  });

  test('is told of in whole sentences', () => {
    for (const sentence of people.flatMap(factsAbout)) expect(sentence).toMatch(/^[A-ZÆØÅ0-9].*\.$/);
  });
});
