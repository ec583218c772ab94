import { demoPassword, person } from '@/prisma/seed/people';

/** Logs somebody of the cast in as a browser without scripts does. Answers with the cookie of the session. */
export async function logIn(origin: string, key: string): Promise<string> {
  const from = `${origin}/login`;
  const page = await (await fetch(from)).text();
  const form = page.split('<form').find((one) => one.includes('name="brugernavn"')) ?? '';
  const fields = new FormData();
  for (const [, name = '', value = ''] of form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g))
    fields.set(name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  fields.set('brugernavn', person(key).username);
  fields.set('adgangskode', demoPassword);
  const answer = await fetch(from, { method: 'POST', body: fields, headers: { origin }, redirect: 'manual' });
  await answer.arrayBuffer();
  const cookie = answer.headers.getSetCookie().find((one) => /^(__Host-)?jobnet-session=/.test(one));
  if (!cookie) throw new Error(`${key} could not log in at ${from} (status ${answer.status})`);
  return cookie.split(';')[0] ?? '';
}
