import type { Transaction } from '@/prisma/client';
import { dayFrom } from '@/prisma/seed/person';
import { policies } from './policies';
import { addBanner, addTekst, publishPolicy } from './tables';
import { texts } from './texts';

/** What the editors have published. */
export function contentSeed() {
  return {
    name: 'content',
    isEmpty: async (db: Transaction): Promise<boolean> => (await db.contentPolitik.count()) === 0,
    fill: async (db: Transaction, seededOn: string): Promise<void> => {
      for (const { gaelderFra, ...policy } of policies) {
        await publishPolicy(db, { ...policy, gaelderFra: dayFrom(seededOn, gaelderFra) });
      }
      for (const { noegle, da, en } of texts) {
        await addTekst(db, noegle, 'da', da);
        await addTekst(db, noegle, 'en', en);
      }
      await addBanners(db, (offset) => dayFrom(seededOn, offset));
    },
  };
}

async function addBanners(db: Transaction, day: (offset: number) => string): Promise<void> {
  await addBanner(db, {
    id: 'hvem-kigger-med',
    titel: 'Se, hvem der kan kigge med',
    tekst: 'Din sagsbehandler kan se dit Jobnet, men ikke ændre noget. Læs, hvad jobcenter og a‑kasse kan se.',
    link: { tekst: 'Politik om persondata', href: '/privatliv' },
    type: 'info',
    fra: day(-7),
    til: day(60),
    sider: ['/forside'],
  });
  await addBanner(db, {
    id: 'fleksjob-i-find-job',
    titel: 'Find fleksjob hurtigere',
    tekst: 'Snart kan du gemme en søgning, der kun viser fleksjob.',
    type: 'info',
    fra: day(-2),
    til: day(60),
    sider: ['/forside'],
    maalgrupper: ['lab09'],
  });
  await addBanner(db, {
    id: 'ny-side-om-planen',
    titel: 'Din plan får et nyt udseende',
    tekst: 'Snart kan du se din plan på en tidslinje. Alt, hvad I har aftalt, står der stadig.',
    type: 'info',
    fra: day(-3),
    til: day(60),
    sider: ['/min-plan'],
  });
  await addBanner(db, {
    id: 'lukket-i-nat',
    titel: 'Jobnet er lukket i nat',
    tekst: 'Jobnet er lukket fra klokken 23 i aften til klokken 5 i morgen tidlig. Har du en frist, så book inden da.',
    type: 'advarsel',
    fra: day(20),
    til: day(20),
    sider: ['/', '/login', '/forside'],
  });
}
