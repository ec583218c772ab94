import type { Koordinat } from '@/lib/geografi/rules/distance';

export type Circumstances = {
  jobwishes: readonly { conceptUriDa: string }[];
  home: Koordinat;
  hidden: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  today: string;
};

/** The same text for the same circumstances: when it is another one, automatch runs again. */
export function fingerprintOf({ jobwishes, home, hidden, today }: Circumstances): string {
  const wishes = jobwishes.map(({ conceptUriDa }) => conceptUriDa).sort();
  return JSON.stringify([today, home.lat, home.lon, wishes, [...hidden].sort()]);
}
