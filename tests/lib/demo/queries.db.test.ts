import { describe, expect, test } from 'vitest';
import { saveControls } from '@/lib/demo/mutations';
import { findDemo, findDemoMail, findDemoSms } from '@/lib/demo/queries';
import { controlsSchema } from '@/lib/demo/schema';
import { testDatabase } from '@/tests/support/database';
import { productionSettings } from '@/tests/support/production';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database, productionSettings);

describe('in production', () => {
  test('there is no demonstration page', async () => {
    expect(findDemo()).toBeNull();
    expect(await findDemoMail()).toBeNull();
    expect(await findDemoSms()).toBeNull();
  });

  test('the clock cannot be moved and no system be broken', async () => {
    const controls = controlsSchema.parse({ minutter: '25', dfdg: 'down' });
    expect(await saveControls(controls)).toMatchObject({ ok: false });
  });
});
