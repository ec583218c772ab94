import { describe, expect, test } from 'vitest';
import { ageOn, birthDate, parseCpr } from '@/lib/core/cpr';
import { employees } from '@/prisma/seed/employees';
import { people, person } from '@/prisma/seed/people';
import { dayFrom, employeeSchema, personSchema } from '@/prisma/seed/person';

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function modulus11(cpr: string): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(cpr[index]), 0) % 11;
}

function distinct(values: readonly unknown[]): number {
  return new Set(values).size;
}

describe('the cast', () => {
  test('has twenty citizens and four employees, each complete', () => {
    expect(people).toHaveLength(20);
    expect(employees).toHaveLength(4);
    for (const one of people) personSchema.parse(one);
    for (const one of employees) employeeSchema.parse(one);
  });

  test('shares no key, username, CPR number or identity', () => {
    const everybody = [...people, ...employees];
    expect(distinct(everybody.map(({ key }) => key))).toBe(24);
    expect(distinct(everybody.map(({ username }) => username))).toBe(24);
    expect(distinct(people.map(({ cpr }) => cpr))).toBe(20);
    expect(distinct([...people.map((one) => one.mitidUuid), ...employees.map((one) => one.professionalId)])).toBe(24);
  });

  test('has nobody whose CPR number could belong to a real person', () => {
    for (const { cpr } of people) {
      expect(parseCpr(cpr)).toMatchObject({ ok: true });
      expect(modulus11(cpr), cpr).not.toBe(0);
    }
  });

  test('was born when the CPR numbers say', () => {
    expect(people.map(({ cpr }) => birthDate(cpr))).toEqual(people.map((one) => one.birthDate));
  });

  test('reads its mail at a domain that is reserved for examples', () => {
    for (const { email } of people) expect(email ?? '@example.com').toMatch(/@example\.com$/);
  });

  test('has a confirmed address only where there is an address', () => {
    expect(people.filter((one) => one.isEmailConfirmed && !one.email)).toEqual([]);
  });

  test('has one person with protected name and address', () => {
    expect(people.filter((one) => one.isProtected)).toHaveLength(1);
  });

  test('has nobody who is tilmeldt and sygemeldt, or tilmeldt and afmeldt', () => {
    const both = people.filter(
      (one) => one.tilmeldtSince !== null && (one.sygemeldtSince ?? one.afmeldtSince) !== null,
    );
    expect(both).toEqual([]);
  });

  test('fills every målgruppe but one, and leaves one person without', () => {
    const groups = people.map((one) => one.maalgruppe);
    expect(distinct(groups)).toBe(16);
    expect(groups).not.toContain('OEVRIGE');
    expect(person('signe')).toMatchObject({ maalgruppe: null, hasAccount: false });
  });
});

describe('what people and documentation rely on', () => {
  test('Emil was under 18 until 4 June 2027', () => {
    expect(ageOn(person('emil').cpr, '2027-06-03')).toBe(17);
  });

  test('the a-kasse Fagligt Fællesskab has Anna, Mikkel and Tove as members', () => {
    expect(people.filter((one) => one.akasse?.cvr === '10000009').map(({ key }) => key)).toEqual([
      'anna',
      'mikkel',
      'tove',
    ]);
  });

  test('Jobcenter København has Anna, Omar, Signe and Bo as citizens', () => {
    const kim = employees.find(({ key }) => key === 'kim');
    const own = people.filter((one) => one.home?.municipalityCode === kim?.municipalityCode);
    expect(own.map(({ key }) => key)).toEqual(['anna', 'omar', 'signe', 'bo']);
  });

  test('a key that nobody has is an error', () => {
    expect(() => person('nobody')).toThrow('Nobody in the cast has the key "nobody".');
  });

  test('days are counted from the day of seeding, over leap days and new years', () => {
    expect(dayFrom('2024-02-28', 2)).toBe('2024-03-01');
    expect(dayFrom('2026-01-01', -1)).toBe('2025-12-31');
    expect(dayFrom('2026-03-28', 2)).toBe('2026-03-30');
  });
});
