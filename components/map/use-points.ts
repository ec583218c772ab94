import { useEffect, useState } from 'react';
import { isRecord } from '@/components/ui/is-record';
import type { MapPoint } from './map-types';

type Points = { url: string; points: readonly MapPoint[] | null };

/** The points an address answers with, as `{ points: MapPoint[] }`. Null until they are here, `failed` when they never come. */
export function usePoints(url: string): readonly MapPoint[] | null | 'failed' {
  const [known, setKnown] = useState<Points | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    fetchPoints(url, leaving.signal).then((points) => {
      if (!leaving.signal.aborted) setKnown({ url, points });
    });
    return () => leaving.abort();
  }, [url]);
  // Until the new ones are here the old ones would answer another question.
  if (known?.url !== url) return null;
  return known.points ?? 'failed';
}

async function fetchPoints(url: string, signal: AbortSignal): Promise<readonly MapPoint[] | null> {
  try {
    const response = await fetch(url, { signal });
    return response.ok ? pointsOf(await response.json()) : null;
  } catch {
    return null;
  }
}

// By hand: a validator of schemas would weigh more than the list that shows them.
function pointsOf(answer: unknown): readonly MapPoint[] | null {
  const points = isRecord(answer) ? answer.points : undefined;
  return Array.isArray(points) && points.every(isPoint) ? points : null;
}

function isPoint(value: unknown): value is MapPoint {
  if (!isRecord(value)) return false;
  const { id, title, lang, href, lat, lon, lines, newTab } = value;
  const areTexts = [id, title, href].every((one) => typeof one === 'string');
  const areNumbers = [lat, lon].every((one) => typeof one === 'number');
  const hasLines = Array.isArray(lines) && lines.every((line) => typeof line === 'string');
  return (
    (lang === null || typeof lang === 'string') && areTexts && areNumbers && hasLines && typeof newTab === 'boolean'
  );
}
