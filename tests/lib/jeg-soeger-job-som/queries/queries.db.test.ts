import { describe, expect, test } from 'vitest';
import { outside } from '@/lib/core/outside';
import { replaceUdgaaet } from '@/lib/jeg-soeger-job-som/mutations/udgaaede';
import { changeJobwish, removeJobwish } from '@/lib/jeg-soeger-job-som/mutations/wishes';
import { findJobwishes } from '@/lib/jeg-soeger-job-som/queries';
import { getJobwishPage } from '@/lib/jeg-soeger-job-som/queries/page';
import { jobwishTexts as texts } from '@/lib/jeg-soeger-job-som/texts';
import { stillingNavn } from '@/lib/taxonomy/texts';
import { person } from '@/prisma/seed/people';
import { connectTaxonomy } from '@/services/taxonomy';
import { citizenActor } from '@/tests/support/actors';
import { testDatabase } from '@/tests/support/database';
import { add, ids, press } from '@/tests/support/jobwishes';
import { waitForStandIns } from '@/tests/support/outside';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase({ seeded: true });
setPortalSettings(database);
waitForStandIns();
// Has not answered since the process was started: there is no copy to fall back on.
const connection = { url: 'http://127.0.0.1:9', credential: 'none' };
const nowhere = { db: database.app, today: () => '2026-03-02', fold: (text: string) => text };
Object.assign(outside(), { taxonomy: connectTaxonomy({ standIn: nowhere, connection }) });

async function actorOf(key: string) {
  const account = await database.owner.account.findUniqueOrThrow({ where: { usernameFolded: person(key).username } });
  return citizenActor({ accountId: account.id, cprCipher: account.cprCipher, username: account.username });
}

describe('while Taxonomy service is down', () => {
  test('the list is shown by the names it was chosen by, and nobody is told that nothing has left', async () => {
    const { jobwishes, isTaxonomyKnown } = await findJobwishes(await actorOf('anna'));
    expect(jobwishes.map(stillingNavn)).toEqual(['Kok (fiskekok)', 'Tjener']);
    expect(isTaxonomyKnown).toBe(false);
  });

  test('answers can be changed and a stilling removed', async () => {
    const actor = await actorOf('anna');
    const answers = { stilling: ids.kok, udgave: '1', uddannelse: 'nej', erfaring: 'nej' } as const;
    expect(await changeJobwish(actor, answers, press(actor, 'jobwish-ret'))).toMatchObject({ ok: true });
    const removed = await removeJobwish(actor, { stilling: ids.tjener }, press(actor, 'jobwish-fjern'));
    expect(removed).toMatchObject({ ok: true });
    expect((await findJobwishes(actor)).jobwishes).toMatchObject([{ titel: 'Kok', experience: null }]);
  });

  test('adding and replacing say why they cannot be done', async () => {
    const actor = await actorOf('tove');
    const down = { ok: false, formErrors: [texts.taxonomyDown] };
    expect(await add(actor, ids.kok)).toEqual(down);
    const stilling = ids.videobutiksassistent;
    expect(await replaceUdgaaet(actor, { stilling }, press(actor, 'jobwish-erstat'))).toEqual(down);
  });

  test('the page says why nothing can be found or added', async () => {
    const actor = await actorOf('henrik');
    for (const params of [{ soeg: 'kok' }, { stilling: ids.kok }])
      expect(await getJobwishPage(actor, params)).toMatchObject({
        add: { step: 'search', problem: texts.taxonomyDown },
      });
  });
});
