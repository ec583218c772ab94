import { ankiroContract } from '@/services/ankiro/contract';
import { dfdgContract } from '@/services/dfdg/contract';
import type { Contract } from '@/services/http/contract';
import { jobAdsContract } from '@/services/job-ads/contract';
import { personAdminContract } from '@/services/person-admin/contract';
import { taxonomyContract } from '@/services/taxonomy/contract';
import { everybody, type Row } from './kinds';

/**
 * What a visitor gets who opens a page: the page itself, "not found", or being sent to another page. `{here}` stands
 * for the address of the page, encoded.
 */
export type PageAnswer = 'shows' | 'not found' | `to ${string}`;

const open = everybody<PageAnswer>('shows');

/** A citizen's own page. Whoever has something to do first, or belongs elsewhere, is sent there. */
const own: Row<PageAnswer> = {
  nobody: 'to /login?tilbage={here}',
  'signed-off': 'to /login/udloebet?tilbage={here}',
  'staff-signed-off': 'to /sagsbehandleradgang?status=udloebet',
  enrolling: 'to /opret',
  citizen: 'shows',
  'one-time': 'to /login/ny-adgangskode?tilbage={here}',
  'new-policy': 'to /login/persondata?tilbage={here}',
  caseworker: 'to /sagsbehandleradgang',
  looking: 'to /forside?kun=borger',
  support: 'to /sagsbehandleradgang',
  employer: 'to /sagsbehandleradgang',
  system: 'to /login?tilbage={here}',
};

/** A citizen's page that a caseworker who may look sees too. */
const looked: Row<PageAnswer> = { ...own, looking: 'shows' };

/** Where a citizen belongs who opens a page that is for others. */
const home = {
  citizen: 'to /forside',
  'one-time': 'to /login/ny-adgangskode',
  'new-policy': 'to /login/persondata',
} as const;

/** Where one logs in: whoever has done that already is sent on. */
const door: Row<PageAnswer> = {
  ...own,
  ...home,
  nobody: 'shows',
  'signed-off': 'shows',
  'staff-signed-off': 'shows',
  system: 'shows',
  looking: 'to /forside',
};

/** A step of logging in, for those who have not begun to. */
const noneOfTheirs = {
  nobody: 'to /login',
  'signed-off': 'to /login',
  'staff-signed-off': 'to /login',
  system: 'to /login',
} as const;

function rows(answers: Row<PageAnswer>, paths: string): Record<string, Row<PageAnswer>> {
  return Object.fromEntries(paths.split(/\s+/).map((path) => [path, answers]));
}

/** Pages that production does not have. They tell testers about everybody in the cast. */
export const demoPages = ['/demo', '/demo/mail', '/demo/sms'];

/** Every page there is. A page with parts in its address stands here with one that exists. */
export const pages: Record<string, Row<PageAnswer>> = {
  '/': { ...open, ...home },
  ...rows(open, '/was /privatliv /cookies /kontakt /find-job /find-job/kort /info/e-guide-fleksjob /info/dagpengekort'),
  ...rows(own, '/find-job/favoritter /find-job/gemte-soegninger /find-job/gemte-soegninger/gem /find-job/jobagenter'),
  ...rows(open, '/find-job/jobagenter/opret /find-job/jobagenter/bekraeft'),
  ...rows(open, '/find-job/jobagenter/afmeld /find-job/jobagenter/genoptag /find-job/jobagenter/ret'),
  ...rows(own, '/tilmelding /afmelding /sygemelding /raskmelding /joblog/ny /moeder/book /forberedelsesskema'),
  ...rows(own, '/profil/oplysninger /profil/adgang /profil/beskeder /profil/slet'),
  ...rows(looked, '/forside /jeg-soeger-job-som /joblog /joblog/kort /joblog/dokumenter /cv /min-plan /moeder'),
  ...rows(looked, '/beskedbakke /beskedbakke/laeste /taellere/dagpenge /taellere/supplerende /taellere/225-timer'),
  ...rows(looked, '/min-sag-til-teamet /historik'),
  // Nobody has this one.
  '/joblog/00000000-0000-4000-8000-0000000000aa': { ...looked, citizen: 'not found', looking: 'not found' },
  '/joblog/00000000-0000-4000-8000-0000000000aa/rediger': { ...own, citizen: 'not found' },
  ...rows(door, '/login /login/udloebet'),
  '/login/ny-adgangskode': {
    ...door,
    'one-time': 'shows',
    ...noneOfTheirs,
  },
  '/login/persondata': {
    ...door,
    'new-policy': 'shows',
    ...noneOfTheirs,
  },
  '/opret': { ...door, enrolling: 'shows' },
  '/sagsbehandleradgang': {
    ...door,
    ...{ caseworker: 'shows', support: 'shows', employer: 'shows' },
  },
  ...rows(open, demoPages.join(' ')),
  // The framework's own.
  ...rows(everybody('not found'), '/_not-found /find-job/0 /der-er-ingen-side-her /metricsx /livez/x /favicon.ico'),
};

/** The status a route handler answers with, by method and path. What is not listed must be 405. */
export const handlers: Record<string, Row<number>> = {
  'GET /livez': everybody(200),
  'GET /readyz': everybody(200),
  // For operators' own network only; see METRICS_ALLOW.
  'GET /metrics': everybody(404),
  // Tells of nobody's session but the asker's own.
  'GET /api/session': everybody(200),
  'POST /api/session/forlaeng': everybody(200),
  // Public words; without three characters to look for it says what is missing.
  'GET /api/taxonomy/suggestions': everybody(400),
  // What Find Job shows to all, for other websites and programs. Seen and kept ads are nobody's here.
  'GET /api/findjob/kort': everybody(200),
  // What a citizen has in the joblog. Whoever is not let in is sent where the page would send them.
  'GET /api/joblog/kort': everybody(307, { citizen: 200, looking: 200 }),
  'GET /api/joblog/csv': everybody(307, { citizen: 200, looking: 200 }),
  // A document that nobody has.
  'GET /joblog/00000000-0000-4000-8000-0000000000aa/dokument/cv': everybody(307, { citizen: 404, looking: 404 }),
  // A browser's report of what it saw; an empty one is none.
  'POST /api/findjob/haendelse': everybody(400),
  // On to a page; a signed code does what no session decides.
  'GET /find-job/jobagenter/vis': everybody(302),
  'GET /api/jobagent/afmeld': everybody(302),
  'POST /api/jobagent/afmeld': everybody(404),
  'GET /api/findjob/search': everybody(200),
  'GET /api/findjob/suggestions': everybody(400),
  'GET /api/findjob/openapi': everybody(200),
  // The address register is public; without something to look for they say what is missing.
  'GET /api/adresse/forslag': everybody(400),
  'GET /api/adresse/postnummer': everybody(400),
  'GET /api/widk/jobcount': everybody(200),
  // Logging in is for everybody; without the token of our own login page it leads nowhere.
  'POST /api/auth/signin/mitid': everybody(303),
  'POST /api/auth/signin/medarbejder': everybody(303),
  'GET /api/auth/callback/mitid': everybody(302),
  'GET /api/auth/callback/medarbejder': everybody(302),
  'GET /api/auth/error': everybody(303),
  // What next-auth would offer beside that is closed.
  'GET /api/auth/session': everybody(404),
  'GET /api/auth/csrf': everybody(404),
  'GET /api/auth/providers': everybody(404),
  'GET /api/auth/signin': everybody(404),
  'GET /api/auth/signin/mitid': everybody(404),
  'GET /api/auth/signout': everybody(404),
  'POST /api/auth/signout': everybody(404),
  'POST /api/auth/callback/mitid': everybody(404),
  'POST /api/auth/session': everybody(404),
  'POST /api/auth/_log': everybody(404),
};

/** What mail programs post to, which send no Origin: a signed code is all that counts. */
export const forMailPrograms = ['POST /api/jobagent/afmeld'];

/** Services on the wire, stand-ins and our own. No session opens them, only the credential of a system; what they offer stands in a contract. */
export const adapters: Record<string, Contract> = {
  '/api/dfdg': dfdgContract,
  '/api/taxonomy': taxonomyContract,
  '/api/jobad': jobAdsContract,
  '/api/ankiro': ankiroContract,
  '/api/personadmin': personAdminContract,
};
