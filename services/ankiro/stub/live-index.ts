import { setImmediate as breathe } from 'node:timers/promises';
import type { Database } from '@/prisma/client';
import type { Vocabulary } from '../vocabulary';
import { Engine } from './engine/engine';
import { Nearness } from './engine/nearness';
import { loadSnapshot, saveSnapshot, snapshotKey } from './engine/snapshot';
import { Spelling } from './engine/spelling';
import { Suggestions } from './engine/suggestions';
import { type Change, findStanding, listChanges, placeAfter } from './tables';

/** What the stand-in needs around it. */
export type AnkiroStandIn = {
  db: Database;
  /** The words and places of today. */
  vocabulary: () => Promise<Vocabulary>;
  /** Where the index is kept between starts; without it every start makes it anew. */
  snapshotFile?: string;
  /** Told of what went wrong while keeping in step. */
  report?: (error: unknown) => void;
};

/** An engine with what is made from the same words. */
export type Tools = { engine: Engine; suggestions: Suggestions; spelling: Spelling; nearness: Nearness };

export type AnkiroState = { isReady: boolean; documents: number; change: number };

const pollMs = 400;
const saveEveryMs = 5 * 60_000;
/** What was made anew is saved when nobody has asked for so long, and after so long in any case. */
const quietMs = 1_000;
const busyMs = 10_000;
const vocabularyEveryMs = 60 * 60_000;
/** Documents taken in without letting a request through: some ten milliseconds' worth. */
const atOnce = 100;

/** The index of one process: made at the first question, kept in step with the database, saved to disk. */
export class LiveIndex {
  private tools: Tools | undefined;
  private change = 0;
  private origin = '';
  private savedChange = -1;
  /** Made anew, and not written to disk yet. */
  private isNew = false;
  private saving: Promise<void> = Promise.resolve();
  /** When it was saved, or made. */
  private savedAt = 0;
  private askedAt = 0;
  private vocabularyAt = 0;
  private starting: Promise<Tools> | undefined;
  private catchingUp: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(private readonly standIn: AnkiroStandIn) {}

  /** The engine, once it holds everything that was there when it was asked for first. */
  ready(): Promise<Tools> {
    this.askedAt = performance.now();
    if (this.tools) return Promise.resolve(this.tools);
    this.starting ??= this.start().finally(() => {
      this.starting = undefined;
    });
    return this.starting;
  }

  state(): AnkiroState {
    const documents = this.tools?.engine.store.count ?? 0;
    return { isReady: this.tools !== undefined, documents, change: this.change };
  }

  /** Takes in what has changed; returns when everything is in that was written before the call. */
  async refresh(): Promise<void> {
    await this.catchingUp;
    // Somebody else may have begun while we waited, but after our change was written: theirs will do.
    this.catchingUp ??= this.catchUp().finally(() => {
      this.catchingUp = undefined;
    });
    await this.catchingUp;
  }

  /** Saves the index and stops keeping in step. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.catchingUp?.catch(() => undefined);
    await this.save();
  }

  private async start(): Promise<Tools> {
    const [vocabulary, { origin, newest, forgottenTo }] = await Promise.all([
      this.standIn.vocabulary(),
      findStanding(this.standIn.db),
    ]);
    const file = this.standIn.snapshotFile;
    const saved = file === undefined ? null : await loadSnapshot(vocabulary, file);
    const fits = saved?.origin === origin && saved.change >= forgottenTo && saved.change <= newest;
    const engine = fits ? saved.engine : new Engine(vocabulary);
    this.origin = origin;
    this.change = await this.takeIn(engine, fits ? saved.change : 0);
    this.savedChange = fits ? saved.change : -1;
    this.isNew = !fits;
    this.vocabularyAt = performance.now();
    this.tools = toolsOf(engine);
    this.savedAt = performance.now();
    this.schedule();
    return this.tools;
  }

  private async catchUp(): Promise<void> {
    const { engine } = this.tools ?? (await this.ready());
    this.change = await this.takeIn(engine, this.change);
  }

  /** Brings an engine from one change to the newest; answers the newest. */
  private async takeIn(engine: Engine, from: number): Promise<number> {
    const { origin, newest, forgottenTo } = await findStanding(this.standIn.db);
    const isOther = origin !== this.origin;
    this.origin = origin;
    if (newest === from && !isOther) return newest;
    // What this process has not heard of may have been forgotten meanwhile: only a new index is sure to be right.
    if (from > 0 && (isOther || from < forgottenTo) && engine === this.tools?.engine) return this.remake();
    for await (const changes of pagesAhead(this.standIn.db, from, newest)) {
      for (let at = 0; at < changes.length; at += atOnce) {
        apply(engine, changes.slice(at, at + atOnce), { isFilling: engine !== this.tools?.engine });
        await breathe();
      }
    }
    return newest;
  }

  private async remake(): Promise<number> {
    const engine = new Engine(await this.standIn.vocabulary());
    const change = await this.takeIn(engine, 0);
    this.tools = toolsOf(engine);
    this.savedChange = -1;
    this.isNew = true;
    this.savedAt = performance.now();
    return change;
  }

  private schedule(): void {
    if (this.isClosed) return;
    this.timer = setTimeout(() => {
      this.tick()
        .catch((error: unknown) => this.standIn.report?.(error))
        .finally(() => this.schedule());
    }, pollMs);
    this.timer.unref();
  }

  private async tick(): Promise<void> {
    await this.refresh();
    if (performance.now() - this.vocabularyAt > vocabularyEveryMs) await this.takeNewVocabulary();
    if (this.isTimeToSave()) await this.save();
  }

  /** Nobody who waits for an answer waits for the disk; but a process that is killed meanwhile makes everything anew. */
  private isTimeToSave(): boolean {
    const waited = performance.now() - this.savedAt;
    if (!this.isNew) return waited > saveEveryMs;
    return waited > busyMs || performance.now() - Math.max(this.askedAt, this.savedAt) > quietMs;
  }

  /** A new release of the taxonomy changes how words are read, so everything is read anew beside the old index. */
  private async takeNewVocabulary(): Promise<void> {
    this.vocabularyAt = performance.now();
    const vocabulary = await this.standIn.vocabulary();
    if (!this.tools || snapshotKey(vocabulary) === snapshotKey(this.tools.engine.vocabulary)) return;
    this.change = await this.remake();
  }

  /** One at a time: they write into the same file. */
  private save(): Promise<void> {
    const saved = this.saving.then(() => this.writeSnapshot());
    this.saving = saved.catch(() => undefined);
    return saved;
  }

  private async writeSnapshot(): Promise<void> {
    const file = this.standIn.snapshotFile;
    this.isNew = false;
    if (file === undefined || !this.tools || this.savedChange === this.change) return;
    this.savedAt = performance.now();
    const { change, origin } = this;
    await saveSnapshot(this.tools.engine, file, { change, origin });
    this.savedChange = change;
  }
}

/** The changes from one to another, a page at a time; the database looks for the next page while one is taken in. */
async function* pagesAhead(db: Database, from: number, newest: number): AsyncGenerator<Change[]> {
  let page = listChanges(db, placeAfter(from), newest);
  for (;;) {
    const { changes, next } = await page;
    if (next) {
      page = listChanges(db, next, newest);
      // Heard when its turn comes, and not at all when the page before it cannot be taken in.
      page.catch(() => undefined);
    }
    yield changes;
    if (!next) return;
  }
}

function toolsOf(engine: Engine): Tools {
  engine.merge();
  return {
    engine,
    suggestions: new Suggestions(engine.vocabulary, engine.lexicon.compounds),
    spelling: new Spelling(engine.lexicon, engine.postings),
    nearness: new Nearness(engine.vocabulary, engine.lexicon),
  };
}

function apply(engine: Engine, changes: readonly Change[], how: { isFilling: boolean }): void {
  engine.remove(changes.filter(({ document }) => document === null));
  engine.upsert(
    changes.flatMap(({ document }) => document ?? []),
    how,
  );
}
