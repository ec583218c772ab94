import type { CallSettings } from '@/services/http/guard';
import type { Result } from '@/services/http/result';
import type { IdentitySettings } from '@/services/identity/auth-provider';
import { citizenScopes, employeeScopes } from '@/services/identity/contract';
import { createReachable } from '@/services/identity/discovery';

export type { IdentitySettings, LoginKind } from '@/services/identity/auth-provider';
export { authProvider, loginKinds, redirectAddresses } from '@/services/identity/auth-provider';
export type { AcceptedLevel, CitizenIdentity, EmployeeIdentity, NsisLevel } from '@/services/identity/contract';
export {
  citizenFromClaims,
  employeeFromClaims,
  levelTooLow,
  nsisLevels,
  wrongIdentityType,
} from '@/services/identity/contract';

export type Identity = IdentitySettings & {
  citizenScopes: string;
  employeeScopes: string;
  /** Whether a login can be begun now: `unavailable` when the broker is silent, `drift` when it is not the one we trust. */
  reachable(): Promise<Result<void>>;
};

/** The identity broker as the portal sees it. Opens no connection before it is asked. */
export function connectIdentity(settings: IdentitySettings, calls: CallSettings = {}): Identity {
  return { ...settings, citizenScopes, employeeScopes, reachable: createReachable(settings.issuer, calls) };
}
