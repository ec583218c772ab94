import { employees } from '@/prisma/seed/employees';
import { demoPassword, person } from '@/prisma/seed/people';

const shown = {
  anna: 'ledig med dagpenge',
  mikkel: 'ikke tilmeldt efter en misset frist',
  birgit: 'sygemeldt',
  signe: 'har MitID, men ingen konto endnu',
};

/** What somebody who has just started the demonstration wants to know. Danish, like the portal. */
export function welcome(address: string, seconds: number, isDemo: boolean): string {
  const lines = [`Klar på ${seconds.toLocaleString('da-DK', { maximumFractionDigits: 1 })} s: ${address}`];
  if (!isDemo) return lines.join('\n');
  const entry = (username: string, about: string) => `  ${username.padEnd(16)} ${about}`;
  const citizens = Object.entries(shown).map(([key, about]) => {
    const { username, name } = person(key);
    return entry(username, `${name}, ${about}`);
  });
  const staff = employees.map(({ username, name, organisation }) => entry(username, `${name}, ${organisation}`));
  return [
    ...lines,
    '',
    `Log ind med MitID (vælg en person) eller med brugernavn og adgangskoden ${demoPassword}:`,
    ...citizens,
    `Sagsbehandlere og andre ansatte, fra ${address}/sagsbehandleradgang:`,
    ...staff,
    'Flere personer står i README. Stop med Ctrl-C.',
  ].join('\n');
}
