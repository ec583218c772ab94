import { describe, expect, test } from 'vitest';
import { saveControls } from '@/lib/demo/mutations';
import { findDemo, findDemoMail, findDemoSms } from '@/lib/demo/queries';
import { controlsSchema } from '@/lib/demo/schema';
import { testDatabase } from '@/tests/support/database';
import { setPortalSettings } from '@/tests/support/settings';

const database = await testDatabase();
setPortalSettings(database, {
  MODE: 'production',
  PUBLIC_URL: 'https://job.example.com',
  IDENTITY_ISSUER: 'https://broker.example.com',
  IDENTITY_CLIENT_SECRET: 'a secret of the broker',
  DFDG_URL: 'https://dfdg.example.com',
  DFDG_CREDENTIAL: 'jobnet:secret',
  CPR_URL: 'https://cpr.example.com',
  CPR_CREDENTIAL: 'jobnet:secret',
  CONTENT_URL: 'https://content.example.com',
  CONTENT_CREDENTIAL: 'jobnet:secret',
  SMS_URL: 'https://sms.example.com',
  SMS_CREDENTIAL: 'jobnet:secret',
  SMTP_URL: 'smtp://mail.example.com',
  MAIL_FROM: 'jobnet@example.com',
});

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
