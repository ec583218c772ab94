import type { Banner } from '@/services/content';

export type BannerReader = {
  /** Null for a visitor, and for a citizen in no målgruppe or in one that is not known. */
  maalgruppe: string | null;
  /** Ids of the banners that the citizen has clicked away. */
  dismissed: ReadonlySet<string>;
};

/** The banners somebody sees: those meant for everybody or for their målgruppe, and not clicked away (FOR-1). */
export function bannersFor(banners: readonly Banner[], { maalgruppe, dismissed }: BannerReader): Banner[] {
  return banners.filter(({ id, maalgrupper }) => {
    const isForThem = maalgrupper.length === 0 || (maalgruppe !== null && maalgrupper.includes(maalgruppe));
    return isForThem && !dismissed.has(id);
  });
}
