import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { z } from 'zod';
import { nsisLevels } from '@/services/identity/contract';
import { accountIdOf, findAccount } from '@/services/identity/stub/accounts';
import type { PickKind } from '@/services/identity/stub/cast';
import { messagePage, pickerPage } from '@/services/identity/stub/pages';
import type { ProviderSettings } from '@/services/identity/stub/provider';

const longestForm = 4096;

const picked = z.object({
  person: z.string().regex(/^[a-z0-9.-]{1,60}$/),
  niveau: z.enum(['lav', 'betydelig', 'hoej']),
});

// Enter on a level presses the form's first button, which must not log anyone in.
const shownAgain = z.object({ handling: z.literal('vis'), niveau: picked.shape.niveau });

const asked = z.object({ scope: z.string() });

/** Answers `/vaelg/<id>`: shows the picker, and takes what was picked there back to the waiting login. */
export async function interact(
  provider: Provider,
  settings: ProviderSettings,
  req: IncomingMessage,
  res: ServerResponse,
) {
  // Throws when the login has expired or belongs to another browser; the server turns that into a page.
  const { params } = await provider.interactionDetails(req, res);
  const kind = kindOf(asked.parse(params).scope.split(' '));
  if (!kind) {
    const error_description = 'ask for mitid or nemlogin, one of them';
    return provider.interactionFinished(req, res, { error: 'invalid_scope', error_description });
  }
  if (req.method !== 'POST') return send(res, 200, pickerPage(kind, settings, 'betydelig'));
  if (req.headers.origin !== new URL(settings.issuer).origin) return refuse(res, 403, 'the form came from elsewhere');
  const form = await readForm(req);
  if (!form) return refuse(res, 413, 'the form is too large');
  return finish(provider, settings, kind, form, req, res);
}

async function finish(
  provider: Provider,
  settings: ProviderSettings,
  kind: PickKind,
  form: URLSearchParams,
  req: IncomingMessage,
  res: ServerResponse,
) {
  if (form.get('handling') === 'afbryd') {
    settings.onEvent({ event: 'identity-aborted', kind });
    const error_description = 'the user aborted';
    return provider.interactionFinished(req, res, { error: 'access_denied', error_description });
  }
  const fields = Object.fromEntries(form);
  const again = shownAgain.safeParse(fields);
  if (again.success) return send(res, 200, pickerPage(kind, settings, again.data.niveau));
  const choice = picked.safeParse(fields);
  if (!choice.success) return refuse(res, 400, 'no person or level was picked');
  const { person, niveau } = choice.data;
  const accountId = accountIdOf(kind, person, niveau);
  if (!findAccount(settings, accountId)) return refuse(res, 400, 'nobody by that key');
  settings.onEvent({ event: 'identity-picked', kind, nsis: niveau });
  return provider.interactionFinished(req, res, { login: { accountId, acr: nsisLevels[niveau], remember: false } });
}

function kindOf(scopes: string[]): PickKind | undefined {
  const citizen = scopes.includes('mitid');
  const employee = scopes.includes('nemlogin');
  if (citizen === employee) return undefined;
  return citizen ? 'citizen' : 'employee';
}

function refuse(res: ServerResponse, status: number, detail: string): void {
  const title = 'Dit valg kunne ikke bruges';
  send(res, status, messagePage({ title, text: 'Gå tilbage til Jobnet, og log ind igen.', detail }));
}

/** Sends one page of HTML. */
export function send(res: ServerResponse, status: number, body: string): void {
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}

async function readForm(req: IncomingMessage): Promise<URLSearchParams | undefined> {
  let text = '';
  for await (const chunk of req) {
    text += String(chunk);
    if (text.length > longestForm) return undefined;
  }
  return new URLSearchParams(text);
}
