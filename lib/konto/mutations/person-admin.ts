import { config } from '@/lib/core/config';
import { log } from '@/lib/core/log';
import { personAdminOnTheWire } from '@/services/person-admin';
import { createCredentials } from './credentials';

/** Jobnet's own service for the systems of jobcentres: those of SYSTEM_CREDENTIALS that PERSON_ADMIN_SYSTEMS names. */
export function personAdminWire() {
  const { SYSTEM_CREDENTIALS, PERSON_ADMIN_SYSTEMS } = config();
  const credentials = SYSTEM_CREDENTIALS.filter(({ name }) => PERSON_ADMIN_SYSTEMS.includes(name));
  return personAdminOnTheWire({ createCredentials }, { credentials, onCall: (event) => log.info('wire-call', event) });
}
