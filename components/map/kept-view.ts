import { isRecord } from '@/components/ui/is-record';
import type { Box } from './map-types';

// In the browser's own memory of this step of its history: another search, another map and another tab have none of it.
const name = 'kortudsnit';

/** Remembers what of the map is in sight, for when the visitor comes back to it or loads the page anew. */
export function keepView(box: Box): void {
  const state: unknown = window.history.state;
  try {
    window.history.replaceState({ ...(isRecord(state) && state), [name]: box }, '');
  } catch {
    // Some browsers refuse when they are told too often. The next movement is as good.
  }
}

/** What was in sight when the visitor went on from here; null when they have not been here, or moved nothing. */
export function keptView(): Box | null {
  const state: unknown = window.history.state;
  const kept = isRecord(state) ? state[name] : undefined;
  if (!isRecord(kept)) return null;
  const { minLat, maxLat, minLon, maxLon } = kept;
  const areNumbers = isNumber(minLat) && isNumber(maxLat) && isNumber(minLon) && isNumber(maxLon);
  return areNumbers && minLat < maxLat && minLon < maxLon ? { minLat, maxLat, minLon, maxLon } : null;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
