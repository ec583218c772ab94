import { randomUUID } from 'node:crypto';
import { now } from '@/lib/core/clock';
import { config } from '@/lib/core/config';
import { systemDb } from '@/lib/core/db';
import { type FormState, newFormState } from '@/lib/core/form-state';
import { maalgruppeNames } from '@/lib/maalgruppe/texts';
import { employees } from '@/prisma/seed/employees';
import { demoPassword, people } from '@/prisma/seed/people';
import { currentContext } from '@/services/http/context';
import { type KeptMail, listKeptMail } from '@/services/mail';
import { type KeptSms, listKeptSms } from '@/services/sms';
import { factsAbout, maalgruppeOf, valuesOf } from './rules';
import { bendableSystems, troubles } from './schema';
import { roleNames, systemNames, troubleNames } from './texts';

type CastCitizen = {
  username: string;
  /** Made up, and issued to nobody: a caseworker has to type it. */
  cpr: string;
  name: string;
  maalgruppe: string;
  facts: string[];
};

/** All there is to say to somebody who tries the portal. */
export type Demo = {
  password: string;
  citizens: CastCitizen[];
  employees: { username: string; name: string; organisation: string; role: string }[];
  /** What time it is for this browser. */
  now: Date;
  isBent: boolean;
  form: FormState;
  systems: { key: string; title: string }[];
  troubles: { value: string; label: string }[];
};

/** What a tester sees, or null where the portal is no demonstration. */
export function findDemo(): Demo | null {
  if (!config().demoControls) return null;
  const { clockOffsetMs = 0, faults = {} } = currentContext() ?? {};
  return {
    password: demoPassword,
    citizens: people.map((person) => {
      const maalgruppe = maalgruppeOf(person);
      const { username, cpr, name } = person;
      const facts = factsAbout(person);
      return { username, cpr, name, maalgruppe: maalgruppe ? maalgruppeNames[maalgruppe] : 'Ingen', facts };
    }),
    employees: employees.map(({ username, name, organisation, role }) => {
      return { username, name, organisation, role: roleNames[role] };
    }),
    now: now(),
    isBent: clockOffsetMs !== 0 || Object.keys(faults).length > 0,
    form: newFormState(randomUUID(), valuesOf({ clockOffsetMs, faults })),
    systems: bendableSystems.map((key) => ({ key, title: systemNames[key] })),
    troubles: troubles.map((value) => ({ value, label: troubleNames[value] })),
  };
}

const shownMessages = 50;

/** The newest e-mails that were kept instead of sent; `isSent` when a mail server takes them. Null outside a demonstration. */
export async function findDemoMail(): Promise<{ isSent: boolean; mails: KeptMail[] } | null> {
  const { demoControls, SMTP_URL } = config();
  if (!demoControls) return null;
  return { isSent: SMTP_URL !== undefined, mails: await listKeptMail(systemDb(), shownMessages) };
}

/** The newest text messages that were kept instead of sent; `isSent` when NemSMS takes them. Null outside a demonstration. */
export async function findDemoSms(): Promise<{ isSent: boolean; messages: KeptSms[] } | null> {
  const { demoControls, SMS_URL } = config();
  if (!demoControls) return null;
  return { isSent: SMS_URL !== undefined, messages: await listKeptSms(systemDb(), shownMessages) };
}
