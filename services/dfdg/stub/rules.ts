import type { Borgerstatus, Frist, Samtaletype, SkjultFelt } from '../status';

/** How long before and after membership an a-kasse may look, in days, both ends included. */
export const akasseMargin = 120;

/** Kinds of meetings that staff of an a-kasse may see (DFDG's list). */
const akasseSamtaletyper: readonly Samtaletype[] = [7, 8, 9, 10, 11, 12, 13, 15, 17, 19];

/** What staff of an a-kasse are not shown: health, and matters of the kommune alone (kontanthjælp, frister there). */
const skjultForAkasse: readonly SkjultFelt[] = [
  'screening',
  'rehabilitering',
  'hasHoursToNudgingSocialAid',
  'currentAidLevelIsHigh',
  'frister',
];

/** An organisation as registered, found by the CVR number of the caseworker's certificate. */
export type Myndighed = {
  cvr: string;
  art: 'jobcenter' | 'akasse' | 'support' | 'employer';
  /** Of a jobcentre: the kommune it serves. */
  kommunekode: string | null;
};

/** Days are `YYYY-MM-DD`; `tilDato` is the last day of membership, null while it lasts. */
export type Medlemskab = { cvr: string; fraDato: string; tilDato: string | null };

/** Whether caseworkers of this organisation may look at a citizen, on the day `idag`. Everyone not named here may not. */
export function maaSe(
  myndighed: Myndighed | null,
  borger: { kommunekode: string | null; medlemskaber: readonly Medlemskab[] },
  idag: string,
): boolean {
  if (myndighed?.art === 'jobcenter') {
    return myndighed.kommunekode !== null && myndighed.kommunekode === borger.kommunekode;
  }
  if (myndighed?.art !== 'akasse') return false;
  return borger.medlemskaber.some((each) => each.cvr === myndighed.cvr && isNearMembership(each, idag));
}

function isNearMembership({ fraDato, tilDato }: Medlemskab, idag: string): boolean {
  const hasBegun = idag >= addDays(fraDato, -akasseMargin);
  return hasBegun && (tilDato === null || idag <= addDays(tilDato, akasseMargin));
}

/** The fields withheld from staff of such an organisation. The list says nothing about the single citizen. */
export function skjulteFelterFor(art: 'jobcenter' | 'akasse'): SkjultFelt[] {
  return art === 'akasse' ? [...skjultForAkasse] : [];
}

/** A status without what is withheld. */
export function withhold(status: Borgerstatus, skjulteFelter: readonly SkjultFelt[]): Borgerstatus {
  const isHidden = (felt: SkjultFelt) => skjulteFelter.includes(felt);
  return {
    ...status,
    screening: isHidden('screening') ? null : status.screening,
    rehabilitering: isHidden('rehabilitering') ? null : status.rehabilitering,
    hasHoursToNudgingSocialAid: !isHidden('hasHoursToNudgingSocialAid') && status.hasHoursToNudgingSocialAid,
    currentAidLevelIsHigh: isHidden('currentAidLevelIsHigh') ? null : status.currentAidLevelIsHigh,
    frister: isHidden('frister') ? status.frister.filter(isForAkasse) : status.frister,
    skjulteFelter: [...skjulteFelter],
  };
}

/** Whether staff of an a-kasse may see a meeting or a frist of this kind. */
export function isForAkasse({ samtaleType }: Pick<Frist, 'samtaleType'>): boolean {
  return akasseSamtaletyper.includes(samtaleType);
}

/** The last day for booking still counts. */
export function friststatus(fristdato: string, idag: string): Frist['friststatusType'] {
  return idag > fristdato ? 'overskredet' : 'aktiv';
}

/** The day that lies `days` after (or before) another; both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
