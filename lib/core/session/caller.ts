import type { Caller } from '@/services/http/caller';
import type { CaseworkerActor, Viewer } from './viewer';

/** How an employee is announced to DFDG, which decides by it what they may see. */
export function caseworkerCaller({ employee }: Pick<CaseworkerActor, 'employee'>): Caller {
  return {
    kind: 'sagsbehandler',
    cvr: employee.cvr,
    organisation: employee.office,
    navn: employee.name,
    medarbejderId: employee.id,
    art: employee.kind === 'akasse' ? 'akasse' : 'jobcenter',
  };
}

/** On whose behalf outside systems are asked for this viewer's page. */
export function callerOf(viewer: Viewer): Caller {
  return viewer.kind === 'citizen' ? { kind: 'borger' } : caseworkerCaller(viewer);
}
