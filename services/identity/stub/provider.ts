import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { nsisLevels } from '@/services/identity/contract';
import { claimsByScope, findAccount } from '@/services/identity/stub/accounts';
import type { Cast, IdentityEvent } from '@/services/identity/stub/cast';
import type { IdentityKeys } from '@/services/identity/stub/keys';
import { memoryAdapter } from '@/services/identity/stub/memory-adapter';
import { messagePage } from '@/services/identity/stub/pages';

export type ProviderSettings = Cast & {
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUris: readonly string[];
  onEvent: (event: IdentityEvent) => void;
};

const minutes = 60;

/** The OpenID Connect provider: one client, code flow with PKCE, a login picked anew each time, no consent page. */
export function createProvider(settings: ProviderSettings, keys: IdentityKeys): Provider {
  const provider = new Provider(settings.issuer, configuration(settings, keys));
  forgetSessions(provider, cookieNames(settings.issuer).session);
  reportTrouble(provider, settings.onEvent);
  return provider;
}

function configuration(settings: ProviderSettings, keys: IdentityKeys): Configuration {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  return {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        redirect_uris: [...settings.redirectUris],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    responseTypes: ['code'],
    scopes: ['openid'],
    pkce: { required: () => true },
    acrValues: Object.values(nsisLevels),
    claims: claimsByScope,
    // The broker puts the claims in the ID token itself; the stricter reading would leave them to userinfo.
    conformIdTokenClaims: false,
    jwks: { keys: keys.signing },
    cookies: {
      keys: keys.cookies.map(({ key }) => key),
      names: cookieNames(settings.issuer),
      long: { httpOnly: true, sameSite: 'lax', signed: true },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
    },
    interactions: { policy, url: (_ctx, interaction) => `/vaelg/${interaction.uid}` },
    findAccount: (_ctx, accountId) => findAccount(settings, accountId),
    loadExistingGrant: grantWhatWasAsked,
    renderError,
    ttl: {
      AccessToken: 5 * minutes,
      AuthorizationCode: 1 * minutes,
      Grant: 10 * minutes,
      IdToken: 5 * minutes,
      Interaction: 15 * minutes,
      Session: 10 * minutes,
    },
  };
}

// Cookies on localhost are shared between ports: the port in the name keeps two portals side by side apart.
function cookieNames(issuer: string) {
  const { port } = new URL(issuer);
  return {
    session: `identitet-${port}-session`,
    interaction: `identitet-${port}-valg`,
    resume: `identitet-${port}-retur`,
  };
}

async function grantWhatWasAsked(ctx: KoaContextWithOIDC) {
  const { client, session, provider, requestParamScopes } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope([...requestParamScopes].join(' '));
  await grant.save();
  return grant;
}

/** No single sign-on: the browser is never given a session, so every login begins at the picker. */
function forgetSessions(provider: Provider, cookieName: string): void {
  provider.use(async (ctx, next) => {
    await next();
    const cookies = [ctx.response.headers['set-cookie'] ?? []].flat().map(String);
    const kept = cookies.filter((cookie) => !cookie.startsWith(cookieName));
    if (kept.length < cookies.length) ctx.set('set-cookie', kept);
  });
}

function renderError(ctx: KoaContextWithOIDC, out: { error: string; error_description?: string }): void {
  ctx.type = 'html';
  ctx.body = messagePage({
    title: 'Login kunne ikke gennemføres',
    text: 'Gå tilbage til Jobnet, og prøv igen. Det hjælper ofte at begynde forfra.',
    detail: [out.error, out.error_description].filter(Boolean).join(': '),
  });
}

function reportTrouble(provider: Provider, onEvent: (event: IdentityEvent) => void): void {
  const refused = (_ctx: unknown, error: { message: string }) => {
    onEvent({ event: 'identity-refused', code: error.message });
  };
  provider.on('authorization.error', refused);
  provider.on('grant.error', refused);
  provider.on('userinfo.error', refused);
  provider.on('server_error', (_ctx, error) => onEvent({ event: 'identity-failed', problem: error.message }));
}
