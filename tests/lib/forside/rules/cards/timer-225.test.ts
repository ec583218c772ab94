import { expect, test } from 'vitest';
import { timer225 } from '@/lib/forside/rules/cards/timer-225';
import { cardFacts } from './facts';

const worked = (vaerdi: number, currentAidLevelIsHigh: boolean | null = true, hasHoursToNudgingSocialAid = true) =>
  timer225.draw(
    cardFacts([{ art: 'timer-225', vaerdi, maal: 225 }], { hasHoursToNudgingSocialAid, currentAidLevelIsHigh }),
  );

test('Sofie on the high level is nudged to stay there, Omar on the low one to come back', () => {
  expect(worked(140)).toMatchObject({
    title: 'Du mangler 85 timer til 225 timers reglen',
    meter: { inWords: '140 af 225 timer' },
  });
  expect(worked(140)?.text).toContain('for at beholde din høje ydelse');
  expect(worked(30, false)).toMatchObject({ title: 'Du mangler 195 timer til 225 timers reglen' });
  expect(worked(30, false)?.text).toContain('for at komme tilbage på høj ydelse');
});

test('at 225 the hours are worked', () => {
  expect(worked(224.5)?.title).toBe('Du mangler 0,5 timer til 225 timers reglen');
  expect(worked(225)?.title).toBe('225 timers reglen er opfyldt');
  expect(worked(230)).toMatchObject({ meter: { value: 225, inWords: '230 af 225 timer' } });
});

test('it is shown by DFDG’s flag only', () => {
  expect(worked(140, null, false)).toBeNull();
});
