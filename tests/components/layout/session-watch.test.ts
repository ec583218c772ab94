import { beforeEach, describe, expect, test } from 'vitest';
import type { Keeping } from '@/components/forms/kept-forms';
import type { SessionAnswer } from '@/components/layout/session-clock';
import { SessionWatch } from '@/components/layout/session-watch';

/** A browser with a clock of its own, a server that answers what it is told to, and a record of what happened. */
class FakeBrowser {
  time = 0;
  answer: SessionAnswer | null = { active: true, secondsLeft: 1200 };
  asked = 0;
  told = 0;
  leftFor: string | null = null;
  comesBack = false;
  kept = 0;
  keeping: Keeping = 'nothing';
  private timer: { run: () => void; at: number } | null = null;

  watch = new SessionWatch({
    now: () => this.time,
    later: (run, ms) => {
      this.timer = { run, at: this.time + ms };
      return () => {
        this.timer = null;
      };
    },
    ask: async () => {
      this.asked += 1;
      return this.answer;
    },
    extend: async () => this.answer,
    tell: () => {
      this.told += 1;
    },
    keep: async () => {
      this.kept += 1;
      return this.keeping;
    },
    leave: (path, comesBack) => {
      this.leftFor = path;
      this.comesBack = comesBack;
    },
  });

  get view() {
    return this.watch.view();
  }

  /** Lets time pass, running what falls due; promises are settled in between. */
  async pass(seconds: number) {
    const end = this.time + seconds * 1000;
    for (;;) {
      await new Promise((settled) => setImmediate(settled));
      const due = this.timer;
      if (!due || due.at > end) break;
      this.timer = null;
      this.time = due.at;
      due.run();
    }
    this.time = end;
  }
}

const active = (secondsLeft: number): SessionAnswer => ({ active: true, secondsLeft });
const over: SessionAnswer = { active: false, secondsLeft: 0 };
let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
  browser.watch.start(1200, 36_000);
});

/** The quiet time is over and the server agrees that two minutes are left. */
async function untilWarned() {
  browser.answer = active(120);
  await browser.pass(1080);
}

describe('before the end', () => {
  test('nobody is asked or disturbed until two minutes before', async () => {
    await browser.pass(1079);
    expect(browser.asked).toBe(0);
    expect(browser.view.isOpen).toBe(false);
  });

  test('the server is asked first, and the warning waits when another tab has extended', async () => {
    browser.answer = active(900);
    await browser.pass(1080);
    expect(browser.asked).toBe(1);
    expect(browser.view.isOpen).toBe(false);
    browser.answer = active(120);
    await browser.pass(780);
    expect(browser.view.isOpen).toBe(true);
  });

  test('a device that slept past the warning asks when it wakes', async () => {
    browser.time = 1_150_000;
    browser.answer = active(50);
    browser.watch.wake();
    await browser.pass(0);
    expect(browser.view).toMatchObject({ isOpen: true, secondsLeft: 50 });
  });
});

describe('the warning', () => {
  test('counts down by the wall clock', async () => {
    await untilWarned();
    await browser.pass(61);
    expect(browser.view).toMatchObject({ isOpen: true, secondsLeft: 59, spoken: 'Du bliver logget af om 1 minut.' });
  });

  test('closes and tells the other tabs when the session is extended', async () => {
    await untilWarned();
    browser.answer = active(1200);
    await browser.watch.extend();
    expect(browser.view.isOpen).toBe(false);
    expect(browser.told).toBe(1);
  });

  test('stays and says so when the session could not be extended', async () => {
    await untilWarned();
    browser.answer = null;
    await browser.watch.extend();
    expect(browser.view).toMatchObject({ isOpen: true, isOffline: true });
  });

  test('closes when another tab has extended', async () => {
    await untilWarned();
    browser.answer = active(1200);
    await browser.watch.look();
    expect(browser.view.isOpen).toBe(false);
  });

  test('says when nothing can extend the session, and stays away once it is read', async () => {
    browser.answer = active(100);
    browser.watch.start(100, 100);
    await browser.pass(0);
    expect(browser.view).toMatchObject({ isOpen: true, isFinal: true });
    browser.watch.dismiss();
    await browser.pass(50);
    expect(browser.view.isOpen).toBe(false);
    browser.answer = over;
    await browser.pass(60);
    expect(browser.leftFor).toBe('/login/udloebet');
  });
});

describe('the end', () => {
  test('leads to the page that says the session ran out, once the server agrees', async () => {
    await untilWarned();
    browser.answer = over;
    await browser.pass(121);
    expect(browser).toMatchObject({ leftFor: '/login/udloebet', comesBack: false, kept: 1 });
  });

  test('has what is typed kept first, and leaves so that one comes back to it', async () => {
    browser.keeping = 'kept';
    await untilWarned();
    browser.answer = over;
    await browser.pass(121);
    expect(browser).toMatchObject({ leftFor: '/login/udloebet', comesBack: true });
  });

  test('stays while what is typed cannot be kept, and tries again, but not for ever', async () => {
    browser.keeping = 'again';
    await untilWarned();
    browser.answer = over;
    await browser.pass(121);
    expect(browser).toMatchObject({ leftFor: null, kept: 1, view: { isOpen: true, isOffline: true, secondsLeft: 0 } });
    await browser.pass(28);
    expect(browser).toMatchObject({ leftFor: null, kept: 3 });
    await browser.pass(2);
    expect(browser).toMatchObject({ leftFor: '/login/udloebet', comesBack: false, kept: 4 });
  });

  test('goes on where the session turns out to live after all', async () => {
    browser.keeping = 'again';
    await untilWarned();
    browser.answer = over;
    await browser.pass(121);
    browser.answer = active(1200);
    await browser.pass(10);
    expect(browser).toMatchObject({ leftFor: null, view: { isOpen: false } });
  });

  test('is put off when the server says there is time left', async () => {
    await untilWarned();
    await browser.pass(119);
    browser.answer = active(600);
    await browser.pass(5);
    expect(browser.leftFor).toBeNull();
    expect(browser.view.isOpen).toBe(false);
  });

  test('leads to login when someone logged out in another tab', async () => {
    browser.answer = over;
    await browser.watch.look();
    expect(browser).toMatchObject({ leftFor: '/login', kept: 0 });
  });

  test('keeps the page while there is no connection, and leaves when it is back', async () => {
    await untilWarned();
    browser.answer = null;
    await browser.pass(200);
    expect(browser.leftFor).toBeNull();
    expect(browser.view).toMatchObject({ isOpen: true, isOffline: true, secondsLeft: 0 });
    browser.answer = over;
    await browser.pass(20);
    expect(browser.leftFor).toBe('/login/udloebet');
  });
});
