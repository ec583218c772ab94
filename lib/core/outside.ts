import { join } from 'node:path';
import { now, today } from '@/lib/core/clock';
import { config, connectionTo } from '@/lib/core/config';
import { blindIndex } from '@/lib/core/crypto';
import { foldDanish } from '@/lib/core/danish';
import { systemDb } from '@/lib/core/db';
import { log } from '@/lib/core/log';
import { readVocabulary } from '@/lib/core/search-vocabulary';
import { type Address, connectAddress } from '@/services/address';
import { type Ankiro, type AnkiroStandIn, ankiroOnTheWire, connectAnkiro } from '@/services/ankiro';
import { type Content, connectContent } from '@/services/content';
import { type Cpr, connectCpr } from '@/services/cpr';
import { connectDfdg, type Dfdg, dfdgOnTheWire } from '@/services/dfdg';
import type { CallEvent } from '@/services/http/guard';
import type { WireHandler } from '@/services/http/wire';
import { connectIdentity, type Identity } from '@/services/identity';
import { connectJobAds, type JobAds, jobAdsOnTheWire } from '@/services/job-ads';
import { connectMail, type Mail } from '@/services/mail';
import { connectSms, type Sms } from '@/services/sms';
import { connectTaxonomy, type Taxonomy, taxonomyOnTheWire } from '@/services/taxonomy';
import { connectTravelTime, type TravelTime } from '@/services/travel-time';

/** Everything the portal asks that is not its own: real systems or stand-ins, as the settings say. */
export type Outside = {
  dfdg: Dfdg;
  cpr: Cpr;
  content: Content;
  taxonomy: Taxonomy;
  address: Address;
  travelTime: TravelTime;
  jobAds: JobAds;
  ankiro: Ankiro;
  mail: Mail;
  sms: Sms;
  identity: Identity;
};

// One set per process, also when the development server loads this module anew.
const key = Symbol.for('jobnet.outside');
type Holder = { [key]?: Outside };

/** The clients of all outside systems. None of them opens a connection before it is asked something. */
export function outside(): Outside {
  const holder = globalThis as Holder;
  holder[key] ??= connectAll();
  return holder[key];
}

/** DFDG's stand-in for the systems of jobcentres and a-kasser; null when the real DFDG is connected. */
export function dfdgWire(): WireHandler | null {
  const settings = config();
  if (connectionTo('DFDG', settings)) return null;
  return dfdgOnTheWire(standIn(), { credentials: settings.SYSTEM_CREDENTIALS, onCall });
}

/** JobAdService's stand-in for the systems of employers and jobcentres; null when the real one is connected. */
export function jobAdsWire(): WireHandler | null {
  const settings = config();
  if (connectionTo('JOBAD', settings)) return null;
  return jobAdsOnTheWire(standIn(), { credentials: settings.SYSTEM_CREDENTIALS, onCall });
}

/** Ankiro's stand-in for the systems that deliver ads; null when the real one is connected. */
export function ankiroWire(): WireHandler | null {
  const settings = config();
  const index = searchStandIn();
  return index && ankiroOnTheWire(index, { credentials: settings.SYSTEM_CREDENTIALS, onCall });
}

/** What this process's own search index needs; null when the real Ankiro searches. */
export function searchStandIn(): AnkiroStandIn | null {
  return connectionTo('ANKIRO', config()) ? null : ankiroStandIn();
}

let taxonomyHandler: WireHandler | undefined;

/** Taxonomy service's stand-in for the systems of employers and others; null when the real one is connected. */
export function taxonomyWire(): WireHandler | null {
  const settings = config();
  if (connectionTo('TAXONOMY', settings)) return null;
  // Kept, because it prepares its suggestions once and not for every call.
  taxonomyHandler ??= taxonomyOnTheWire(standIn(), { credentials: settings.SYSTEM_CREDENTIALS, onCall });
  return taxonomyHandler;
}

function connectAll(): Outside {
  const settings = config();
  return {
    dfdg: connectDfdg({ standIn: standIn(), connection: connectionTo('DFDG', settings), onCall }),
    cpr: connectCpr({ standIn: standIn(), connection: connectionTo('CPR', settings), onCall }),
    content: connectContent({ standIn: standIn(), connection: connectionTo('CONTENT', settings), onCall }),
    taxonomy: connectTaxonomy({ standIn: standIn(), connection: connectionTo('TAXONOMY', settings), onCall }),
    address: connectAddress({ standIn: standIn(), connection: connectionTo('ADDRESS', settings), onCall }),
    travelTime: connectTravelTime({ connection: connectionTo('TRAVEL_TIME', settings), onCall }),
    jobAds: connectJobAds({ standIn: standIn(), connection: connectionTo('JOBAD', settings), onCall }),
    ankiro: connectAnkiro({ standIn: ankiroStandIn(), connection: connectionTo('ANKIRO', settings), onCall }),
    mail: connectMail({ db: systemDb(), from: settings.MAIL_FROM, smtpUrl: settings.SMTP_URL, onCall }),
    sms: connectSms({ db: systemDb(), connection: connectionTo('SMS', settings), onCall }),
    identity: connectIdentity({
      issuer: settings.IDENTITY_ISSUER,
      clientId: settings.IDENTITY_CLIENT_ID,
      clientSecret: settings.IDENTITY_CLIENT_SECRET ?? '',
    }),
  };
}

/** Where the stand-ins keep their rows. A caseworker's look is a read here too, so one login serves them all. */
function standIn() {
  return { db: systemDb(), personKey: blindIndex, today, now, fold: foldDanish };
}

function ankiroStandIn(): AnkiroStandIn {
  const { MODE, DATA_DIR } = config();
  return {
    db: systemDb(),
    vocabulary: () => readVocabulary(outside()),
    // Tests run side by side, each with a database of its own.
    snapshotFile: MODE === 'test' ? undefined : join(DATA_DIR, 'ankiro.index'),
    report: (error) => log.error('search-index-failed', { error }),
  };
}

/** Asked several times a second whether anything is new. */
const polled = new Set(['job-ads.listChanges']);

function onCall(event: CallEvent): void {
  const isNoNews = event.outcome === 'ok' && polled.has(`${event.system}.${event.operation}`);
  log[isNoNews ? 'debug' : 'info']('outside-call', event);
}
