import { citiesNamed, severalInWords } from './place-answers';
import { askForSuggestions, type Suggestion } from './suggestion-source';

const addresses = '/api/adresse/forslag';
const places = '/api/adresse/postnummer';

/** What has been filled in, for the ear; or what the citizen must still say, for the eye too. */
export type Told = { text: string; isQuestion: boolean };

/** The field of the same form that holds the country, and its value for Denmark. */
export type CountryField = { name: string; denmark: string };

type FilledName = 'postnummer' | 'by';

type FillingSettings = {
  /** What the fields `adresse`, `postnummer` and `by` stand in. */
  root: () => HTMLElement | null;
  country?: CountryField | undefined;
  tell: (told: Told) => void;
};

/**
 * Fills postcode and city in when an address, a postcode or a city tells them. What somebody has typed is left alone
 * unless they choose a suggestion; what was filled in before, or came with the page, is replaced.
 */
export function createAddressFilling({ root, country, tell }: FillingSettings) {
  const fields = fieldsIn(root, country);
  const { isInDenmark, fill, mayFill } = fields;
  const { lookUp, stop: forgetLookUp } = placeLookUp();
  const say = (text: string) => tell({ text, isQuestion: false });
  const ask = (text: string) => tell({ text, isQuestion: true });
  let isCityTyped = false;

  const lookUpPostcode = async (postcode: string) => {
    const options = await lookUp(postcode);
    if (!options) return;
    const by = options.find(({ fields }) => fields?.postnummer === postcode)?.fields?.by;
    if (by === undefined) return ask(`Postnummer ${postcode} findes ikke i Danmark.`);
    if (!mayFill('by')) return;
    fill('by', by);
    say(`By er udfyldt: ${by}.`);
  };
  const lookUpCity = async (city: string) => {
    const found = citiesNamed(city, (await lookUp(city)) ?? []);
    const postcodes = found.flatMap(({ fields }) => fields?.postnummer ?? []);
    const [first] = postcodes;
    if (found.length === 0 || !mayFill('postnummer')) return;
    if (found.length > 1 || first === undefined) return ask(severalInWords(found));
    fill('postnummer', first);
    say(`Postnummer er udfyldt: ${first}.`);
  };
  const onInput = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || !isInDenmark()) return;
    if (target.name !== 'postnummer' && target.name !== 'by') return;
    forgetLookUp();
    say('');
    const typed = target.value.trim();
    isCityTyped ||= target.name === 'by';
    if (target.name === 'postnummer' && /^\d{4}$/.test(typed)) void lookUpPostcode(typed);
  };
  const onLeave = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'by' || !isInDenmark()) return;
    const typed = target.value.trim();
    if (isCityTyped && typed.length > 1 && mayFill('postnummer')) void lookUpCity(typed);
    isCityTyped = false;
  };

  return {
    addressSource: () => {
      if (!isInDenmark()) return '';
      const postcode = fields.textOf('postnummer');
      return /^\d{4}$/.test(postcode) ? `${addresses}?postnummer=${postcode}` : addresses;
    },
    placeSource: () => (isInDenmark() ? places : ''),
    onChooseAddress: ({ fields: { postnummer, by } = {} }: Suggestion) => {
      if (postnummer === undefined || by === undefined) return;
      fill('postnummer', postnummer);
      fill('by', by);
      say(`Postnummer og by er udfyldt: ${postnummer} ${by}.`);
    },
    onChooseCity: ({ label, fields: { postnummer } = {} }: Suggestion) => {
      isCityTyped = false;
      fill('by', label);
      if (postnummer === undefined) return ask(severalInWords([]));
      fill('postnummer', postnummer);
      say(`Postnummer er udfyldt: ${postnummer}.`);
    },
    /** Watches the fields and the form's country until the function that is given back is called. */
    watch(onCountry: (isDanish: boolean) => void): () => void {
      const at = root();
      const form = at?.closest('form');
      const stop = new AbortController();
      fields.rememberPage();
      const until = { signal: stop.signal };
      at?.addEventListener('input', onInput, until);
      at?.addEventListener('focusout', onLeave, until);
      form?.addEventListener('change', () => onCountry(isInDenmark()), until);
      onCountry(isInDenmark());
      return () => {
        stop.abort();
        forgetLookUp();
      };
    },
  };
}

/** Asks for places, one question at a time. */
function placeLookUp() {
  let underWay: AbortController | undefined;
  return {
    stop: () => underWay?.abort(),
    /** The places that a text may mean; null when it is no longer asked for, or nobody knows. */
    lookUp: async (text: string): Promise<readonly Suggestion[] | null> => {
      underWay?.abort();
      const mine = new AbortController();
      underWay = mine;
      const groups = await askForSuggestions(places, text, mine.signal);
      return groups && !mine.signal.aborted ? groups.flatMap(({ options }) => options) : null;
    },
  };
}

/** The fields as they stand in the form, and what came with the page or has been filled into them. */
function fieldsIn(root: () => HTMLElement | null, country: CountryField | undefined) {
  const filled: Partial<Record<FilledName, string>> = {};
  const came: Record<FilledName, string | undefined> = { postnummer: undefined, by: undefined };
  const fieldNamed = (name: FilledName) => root()?.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? null;
  const textOf = (name: FilledName) => fieldNamed(name)?.value.trim() ?? '';
  return {
    textOf,
    fill: (name: FilledName, value: string) => {
      const input = fieldNamed(name);
      if (!input) return;
      input.value = value;
      filled[name] = value;
    },
    /** What stands there before anybody has typed: an ad's postcode and city belong together as much as ours do. */
    rememberPage: () => {
      came.postnummer = fieldNamed('postnummer')?.defaultValue;
      came.by = fieldNamed('by')?.defaultValue;
    },
    /** Whether nobody has typed anything of their own there. */
    mayFill: (name: FilledName) => ['', filled[name], came[name]].includes(textOf(name)),
    isInDenmark: () => {
      const form = root()?.closest('form');
      const chosen = form && country ? new FormData(form).get(country.name) : null;
      return chosen === null || chosen === country?.denmark;
    },
  };
}
