import { z } from 'zod';

/** Days from the day of seeding; negative is the past. */
const dayOffset = z.int();

/** The keys of the målgrupper, after the numbers in LAB § 6. */
const maalgruppe = z.enum([
  'LAB01',
  'LAB02',
  'LAB03',
  'LAB04',
  'LAB05',
  'LAB06',
  'LAB07',
  'LAB08',
  'LAB09',
  'LAB10',
  'LAB11',
  'LAB12',
  'LAB13',
  'INTEGRATION',
  'OEVRIGE',
  'OEVRIGE_UDEN_KONTAKTGRUPPE',
]);

const cvr = z.string().regex(/^\d{8}$/);

const home = z.object({
  street: z.string().min(3),
  postcode: z.string().regex(/^\d{4}$/),
  city: z.string().min(2),
  municipalityCode: z.string().regex(/^0\d{3}$/),
  latitude: z.number().min(54.5).max(57.8),
  longitude: z.number().min(8).max(15.3),
});

const akasse = z.object({ cvr, name: z.string(), memberSince: dayOffset, insurance: z.enum(['fuldtid', 'deltid']) });

const screening = z.discriminatedUnion('state', [
  z.object({ state: z.literal('aktiv') }),
  z.object({ state: z.literal('besvaret'), answeredOn: dayOffset }),
]);

const rehabilitering = z.discriminatedUnion('status', [
  z.object({ status: z.literal('forberedelse') }),
  z.object({ status: z.literal('indstillet'), indstilling: z.literal('ressourceforloeb') }),
]);

/** One citizen of the demonstration: who it is, and what the registers say on the day of seeding. */
export const personSchema = z.object({
  key: z.string().regex(/^[a-z]+$/),
  username: z.string().regex(/^[a-z]+\.[a-z]+$/),
  cpr: z.string().regex(/^\d{10}$/),
  name: z.string(),
  birthDate: z.iso.date(),
  mitidUuid: z.uuid(),
  maalgruppe: maalgruppe.nullable(),
  home: home.nullable(),
  /** Name and address protection in CPR. */
  isProtected: z.boolean(),

  hasAccount: z.boolean(),
  email: z.email().nullable(),
  isEmailConfirmed: z.boolean(),
  /** Null: has never logged in. */
  lastLogin: dayOffset.nullable(),

  tilmeldtSince: dayOffset.nullable(),
  afmeldtSince: dayOffset.nullable(),
  sygemeldtSince: dayOffset.nullable(),
  akasse: akasse.nullable(),
  isStraksbookingramt: z.boolean(),
  /** A meeting that must be booked, with the last day for it; in the past: missed. */
  frist: z.object({ samtaletype: z.literal(7), day: dayOffset }).nullable(),

  hasDagpengeCounter: z.boolean(),
  hasSupplerendeCounter: z.boolean(),
  hours225: z.object({ isAidLevelHigh: z.boolean() }).nullable(),
  screening: screening.nullable(),
  rehabilitering: rehabilitering.nullable(),
});

/** Someone who logs in with an employee identity. */
export const employeeSchema = z.object({
  key: z.string().regex(/^[a-z]+$/),
  username: z.string().regex(/^[a-z]+\.[a-z]+$/),
  name: z.string(),
  role: z.enum(['jobcenter', 'akasse', 'support', 'arbejdsgiver']),
  cvr,
  organisation: z.string(),
  /** The kommune whose citizens a jobcentre may see. */
  municipalityCode: z.string().optional(),
  professionalId: z.uuid(),
});

export type Person = z.infer<typeof personSchema>;
export type Employee = z.infer<typeof employeeSchema>;

/** The calendar day that lies an offset from the day of seeding, both as `YYYY-MM-DD`. */
export function dayFrom(seededOn: string, offset: number): string {
  const day = new Date(`${seededOn}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + offset);
  return day.toISOString().slice(0, 10);
}
