import { isRecord } from '@/components/ui/is-record';
/** Something that can be chosen instead of typed. */
export type Suggestion = {
  /** As it is shown, and as it stands in the field when it is chosen. */
  label: string;
  /** What tells it from others of the same name, after the label and a comma: "3 5000" would be heard as one number. */
  detail?: string;
  /** The form fields it becomes, by name. */
  fields?: Readonly<Record<string, string>>;
  /** It is only the beginning: this is what stands in the field when it is chosen, and what is suggested for next. */
  more?: string;
};

/** Suggestions of one kind. An address that suggests answers `{ groups: SuggestionGroup[] }` to `?text=…`. */
export type SuggestionGroup = { label: string; options: readonly Suggestion[] };

/** A path of our own; a function where it depends on the rest of the form, with '' while there is nothing to ask. */
export type Source = string | (() => string);

/** What is written in the field: an address has more digits than a name. */
export type Subject = 'names' | 'addresses';

type SourceSettings = {
  /** Where suggestions come from; `text` is added to its query. */
  source: Source;
  about?: Subject;
  /** Shorter texts have no suggestions. */
  fromLength: number;
  /** Called with the suggestions for the latest text; null when there was nothing to ask, or nobody knows. */
  onAnswer: (groups: readonly SuggestionGroup[] | null) => void;
  fetch?: (url: string, init: { signal: AbortSignal }) => Promise<Response>;
  /** How long the typing must pause before anybody is asked. */
  delayMs?: number;
};

const mostKept = 40;
/**
 * What may be a CPR number, which no URL may ever hold: more digits than a postcode has; in an address, more in a row or
 * more without a letter between them.
 */
const mayBeCpr: Readonly<Record<Subject, RegExp>> = {
  names: /(\d\D*){5}/,
  addresses: /\d{5}|(\d[^\p{L}\d]*){10}/u,
};
/** A service that did not answer is left in peace for so long. */
const peaceMs = 5_000;

/** Asks for suggestions while somebody types: one question at a time, the latest, and none twice. */
export function createSuggestionSource(settings: SourceSettings) {
  const { source, about = 'names', fromLength, onAnswer, delayMs = 120 } = settings;
  const { fetch: ask = (url, init) => fetch(url, init) } = settings;
  const kept = new Map<string, readonly SuggestionGroup[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: AbortController | undefined;
  let restingUntil = 0;

  const stop = () => {
    clearTimeout(timer);
    underWay?.abort();
  };
  const fetchNow = async (url: string) => {
    const mine = new AbortController();
    underWay = mine;
    const groups = await answerOf(() => ask(url, { signal: mine.signal }));
    if (mine.signal.aborted) return;
    if (groups) keep(kept, url, groups);
    else restingUntil = Date.now() + peaceMs;
    onAnswer(groups);
  };
  return {
    stop,
    /** The answer comes to `onAnswer`, unless another question overtakes this one. */
    ask(typed: string) {
      stop();
      const text = typed.trim().replaceAll(/\s+/g, ' ');
      const from = typeof source === 'string' ? source : source();
      if (from === '' || text.length < fromLength || mayBeCpr[about].test(text)) return onAnswer(null);
      const url = addressOf(from, text);
      const known = kept.get(url.toLowerCase());
      if (known) return onAnswer(known);
      if (Date.now() < restingUntil) return onAnswer(null);
      timer = setTimeout(fetchNow, delayMs, url);
    },
  };
}

/** Asks once, at once; null when nobody knows. */
export function askForSuggestions(source: string, text: string, signal: AbortSignal) {
  return answerOf(() => fetch(addressOf(source, text), { signal }));
}

function keep(kept: Map<string, readonly SuggestionGroup[]>, url: string, groups: readonly SuggestionGroup[]): void {
  kept.set(url.toLowerCase(), groups);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

function addressOf(source: string, text: string): string {
  return `${source}${source.includes('?') ? '&' : '?'}text=${encodeURIComponent(text)}`;
}

/** Null for whatever goes wrong: suggestions are a help, and the field works without. */
async function answerOf(ask: () => Promise<Response>): Promise<readonly SuggestionGroup[] | null> {
  try {
    const response = await ask();
    return response.ok ? groupsOf(await response.json()) : null;
  } catch {
    return null;
  }
}

// By hand: a validator of schemas would weigh ten times what the rest of the field does.
function groupsOf(answer: unknown): readonly SuggestionGroup[] | null {
  const groups = isRecord(answer) ? answer.groups : undefined;
  if (!Array.isArray(groups)) return null;
  return groups.every(isGroup) ? groups.filter(({ options }) => options.length > 0) : null;
}

function isGroup(value: unknown): value is SuggestionGroup {
  return (
    isRecord(value) && typeof value.label === 'string' && Array.isArray(value.options) && value.options.every(isOption)
  );
}

function isOption(value: unknown): value is Suggestion {
  if (!isRecord(value) || typeof value.label !== 'string') return false;
  const { detail = '', fields = {}, more = '' } = value;
  return (
    [detail, more].every((text) => typeof text === 'string') &&
    isRecord(fields) &&
    Object.values(fields).every((one) => typeof one === 'string')
  );
}
