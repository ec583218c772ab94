import type { Settings } from './schema';

const outsideSystems = [
  'DFDG',
  'CPR',
  'CONTENT',
  'SMS',
  'TAXONOMY',
  'ADDRESS',
  'TRAVEL_TIME',
  'JOBAD',
  'ANKIRO',
] as const;
export type OutsideSystem = (typeof outsideSystems)[number];

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether what is sent to the address stays on the machine or is encrypted on the way. */
function isSealed(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || loopback.has(hostname);
}

function required(name: string, why: string): string {
  return `${name} is missing: ${why}. Set it, or run the demonstration with MODE=demo.`;
}

function databaseProblems(settings: Settings): string[] {
  const { DATABASE_URL: owner, DATABASE_APP_URL: app, DATABASE_READER_URL: reader } = settings;
  if (Boolean(app) !== Boolean(reader)) {
    const missing = app ? 'DATABASE_READER_URL' : 'DATABASE_APP_URL';
    return [`${missing} is missing: the two logins of the portal belong together. Set both, or neither.`];
  }
  if (settings.MODE === 'production' && !owner && !app) {
    return [required('DATABASE_URL', 'production keeps its data in a PostgreSQL of its own')];
  }
  return [];
}

function systemProblems(settings: Settings): string[] {
  return outsideSystems.flatMap((system) => {
    const url = settings[`${system}_URL`];
    if (!url) {
      return settings.MODE === 'production'
        ? [required(`${system}_URL`, 'a stand-in is for trying the portal only')]
        : [];
    }
    const problems: string[] = [];
    if (!settings[`${system}_CREDENTIAL`]) {
      problems.push(`${system}_CREDENTIAL is missing: the system at ${system}_URL asks who calls. Set it.`);
    }
    if (settings.MODE === 'production' && !isSealed(url)) {
      problems.push(`${system}_URL must be an https address in production, because personal data is sent to it.`);
    }
    return problems;
  });
}

function identityProblems(settings: Settings, named: ReadonlySet<string>): string[] {
  if (!named.has('IDENTITY_ISSUER')) {
    return settings.MODE === 'production'
      ? [required('IDENTITY_ISSUER', 'the identity stand-in lets anyone be anyone')]
      : [];
  }
  const problems: string[] = [];
  if (settings.MODE === 'production' && !isSealed(settings.IDENTITY_ISSUER)) {
    problems.push('IDENTITY_ISSUER must be an https address in production.');
  }
  if (settings.MODE === 'production' && !settings.IDENTITY_CLIENT_SECRET) {
    problems.push(required('IDENTITY_CLIENT_SECRET', 'the identity broker asks for it'));
  }
  return problems;
}

function productionProblems(settings: Settings, named: ReadonlySet<string>): string[] {
  if (settings.MODE !== 'production') return [];
  const problems: string[] = [];
  if (!settings.APP_SECRET) problems.push(required('APP_SECRET', 'sessions and look-ups derive their keys from it'));
  if (!settings.CPR_KEYS) problems.push(required('CPR_KEYS', 'CPR numbers are stored encrypted'));
  if (!named.has('PUBLIC_URL')) problems.push(required('PUBLIC_URL', 'links and logins lead back to it'));
  else if (!settings.PUBLIC_URL.startsWith('https:')) {
    problems.push('PUBLIC_URL must be an https address in production, because cookies are sent over https only.');
  }
  if (!settings.SMTP_URL) problems.push(required('SMTP_URL', 'people are told by e-mail when their login is changed'));
  else if (!named.has('MAIL_FROM')) {
    problems.push(required('MAIL_FROM', 'e-mail needs a sender that can be answered'));
  }
  return problems;
}

function callerProblems({ SYSTEM_CREDENTIALS, PERSON_ADMIN_SYSTEMS }: Settings): string[] {
  const known = SYSTEM_CREDENTIALS.map(({ name }) => name);
  return PERSON_ADMIN_SYSTEMS.filter((name) => !known.includes(name)).map(
    (name) =>
      `PERSON_ADMIN_SYSTEMS names ${name}, which has no credential in SYSTEM_CREDENTIALS. Give it one, or leave it out.`,
  );
}

/** What is wrong with settings that are right one by one. `named` holds those that were set, not defaulted. */
export function problemsTogether(settings: Settings, named: ReadonlySet<string>): string[] {
  return [
    ...productionProblems(settings, named),
    ...databaseProblems(settings),
    ...identityProblems(settings, named),
    ...systemProblems(settings),
    ...callerProblems(settings),
  ];
}
