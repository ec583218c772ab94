/** A day from the day of seeding, and a time of it in UTC. */
type Moment = readonly [day: number, time: string];

type Besked = { afsender: string; emne: string; modtaget: Moment; laest?: Moment; vigtig?: true; kanBesvares?: true };
type Plan = { art: string; fra: number; til?: number; aendret: Moment; set?: Moment; aftaltPrUge?: number };
type Indkaldelse = { samtaleType: number; myndighed: string; start: Moment; minutter: number; form: string };
type Taeller = { art: string; vaerdi: number; maal: number; til?: number; opgjort: number };
type Dagpengekort = { fra: number; til: number; frist: number };

/** What jobcentres and a-kasser have sent about one of the cast. Days count from the day of seeding. */
export type Waiting = {
  beskeder?: readonly Besked[];
  planer?: readonly Plan[];
  indkaldelser?: readonly Indkaldelse[];
  taellere?: readonly Taeller[];
  manglendeDagpengekort?: readonly Dagpengekort[];
};

const jobcenter = 'Jobcenter København';
const akasse = 'Fagligt Fællesskab';

/** A plan the citizen has seen since it was last changed. */
const seen = (art: string, fra: number, aendret: number): Plan => ({
  art,
  fra,
  aendret: [aendret, '09:10'],
  set: [aendret + 1, '18:20'],
});

const anna: Waiting = {
  beskeder: [
    {
      ...{ afsender: jobcenter, emne: 'Kan du komme til samtale om dit CV?', modtaget: [-1, '12:05'] },
      kanBesvares: true,
    },
    { afsender: akasse, emne: 'Nye regler for dine dagpengekort', modtaget: [-2, '08:00'], vigtig: true },
    { afsender: jobcenter, emne: 'Velkommen til Jobnet', modtaget: [-140, '09:00'], laest: [-139, '10:00'] },
    { afsender: akasse, emne: 'Kvittering for dit dagpengekort', modtaget: [-35, '07:30'], laest: [-34, '16:10'] },
    { afsender: 'Restaurant Havnen', emne: 'Tak for din ansøgning', modtaget: [-12, '13:40'], laest: [-12, '15:00'] },
  ],
  planer: [
    { art: 'jobplan', fra: -100, aendret: [-1, '13:15'], set: [-60, '17:45'], aftaltPrUge: 2 },
    { art: 'jobplan', fra: -135, til: -101, aendret: [-120, '10:00'], set: [-119, '10:00'] },
    { art: 'jobplan', fra: -900, til: -700, aendret: [-760, '10:00'], set: [-759, '10:00'] },
  ],
  // Not a meeting that would meet her frist for a jobsamtale: the two never stand together.
  indkaldelser: [{ samtaleType: 15, myndighed: akasse, start: [9, '09:00'], minutter: 45, form: 'fremmoede' }],
  taellere: [
    { art: 'forlaengelse', vaerdi: 765, maal: 962, opgjort: -20 },
    { art: 'karens', vaerdi: 76, maal: 148, til: 41, opgjort: -20 },
  ],
};

const tove: Waiting = {
  planer: [seen('jobplan', -500, -80)],
  taellere: [
    { art: 'supplerende', vaerdi: 21, maal: 30, opgjort: -20 },
    { art: 'karens', vaerdi: 110, maal: 97, til: 62, opgjort: -20 },
  ],
  manglendeDagpengekort: [{ fra: -40, til: -10, frist: 20 }],
};

/** What waits for the cast, by key; for the others nothing does. */
export const waiting: Readonly<Record<string, Waiting>> = {
  anna,
  tove,
  mikkel: {
    planer: [seen('jobplan', -190, -64)],
    taellere: [{ art: 'karens', vaerdi: 24.5, maal: 148, til: 88, opgjort: -20 }],
  },
  sofie: {
    planer: [seen('jobplan', -390, -45)],
    taellere: [{ art: 'timer-225', vaerdi: 140, maal: 225, opgjort: -20 }],
  },
  omar: {
    planer: [seen('jobplan', -520, -75)],
    taellere: [{ art: 'timer-225', vaerdi: 30, maal: 225, opgjort: -20 }],
  },
  freja: { planer: [seen('uddannelsesplan', -50, -14)] },
  jonas: { planer: [seen('uddannelsesplan', -200, -30)] },
  birgit: { planer: [seen('jobplan', -18, -18)] },
  mette: { planer: [seen('ressourceforloeb', -60, -25)] },
  henrik: { planer: [seen('jobplan', -280, -40)] },
  karen: { planer: [seen('jobplan', -340, -95)] },
  yusuf: { planer: [seen('integrationskontrakt', -240, -33)] },
  bo: { planer: [{ ...seen('jobplan', -1200, -55), aftaltPrUge: 3 }] },
};
