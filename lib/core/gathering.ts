export type Gathering<T> = {
  add(one: T): void;
  /** Hands over what has been gathered, and returns when it and what was handed over before is written. */
  flush(): Promise<void>;
};

type Settings<T> = {
  /** The longest that anything waits. */
  everyMs: number;
  /** So many are not waited with. */
  most: number;
  /** Must not reject: nobody who added is still there to be told. */
  write: (all: T[]) => Promise<void>;
};

/** Writes for many at once what nobody waits for. What has been gathered and not written is lost when the process is killed. */
export function createGathering<T>({ everyMs, most, write }: Settings<T>): Gathering<T> {
  let gathered: T[] = [];
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (gathered.length === 0) return underWay;
    const all = gathered;
    gathered = [];
    underWay = Promise.all([underWay, write(all)]).then(() => undefined);
    return underWay;
  };

  return {
    add(one) {
      gathered.push(one);
      if (gathered.length >= most) void flush();
      else timer ??= setTimeout(flush, everyMs);
    },
    flush,
  };
}
