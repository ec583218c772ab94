import type { Trade } from './trades';

/** Sentences around what a trade has to say. {en} is the stilling with its article, {navn} the employer, {sted} where. */
type Frames = {
  hooks: readonly string[];
  intros: readonly string[];
  tasks: readonly string[];
  wants: readonly string[];
  offers: readonly string[];
  ends: readonly string[];
  contacts: readonly string[];
};

export const frames: Record<Trade['tone'], Frames> = {
  varm: {
    hooks: [
      'Vil du være med til at {opgave}?',
      'Har du lyst til at {opgave}?',
      'Bliv en del af et fællesskab, der vil noget',
    ],
    intros: [
      'Kunne du tænke dig at blive en del af {navn} {sted}? Vi søger {en}, der har lyst til at være med.',
      'Hos {navn} {sted} søger vi {en}, der både har hjertet og fagligheden med.',
      'En af vores gode kolleger har fået nyt job, og derfor søger {navn} {sted} {en}.',
      '{navn} {sted} har brug for {en}, som vil gøre en forskel i hverdagen.',
      'Er du vores nye kollega? {navn} {sted} søger {en}.',
    ],
    tasks: ['I hverdagen skal du', 'Sammen med dine kolleger skal du', 'Dine vigtigste opgaver er at'],
    wants: ['Vi håber, at du', 'Vi lægger vægt på, at du', 'Vi forestiller os, at du'],
    offers: ['Hos os får du', 'Til gengæld kan vi tilbyde', 'Vi kan love dig'],
    ends: [
      'Kig gerne forbi, så viser vi rundt.',
      'Vi glæder os til at høre fra dig.',
      'Du er velkommen til at besøge os, inden du søger.',
    ],
    contacts: ['afdelingslederen', 'teamlederen', 'den daglige leder'],
  },
  formel: {
    hooks: [
      'Stillingen er en mulighed for at {opgave}',
      'En stilling med ansvar og faglig udvikling',
      'Vil du være med til at {opgave}?',
    ],
    intros: [
      '{navn} {sted} søger {en}. Du bliver en del af et fagligt stærkt fællesskab.',
      'Ved {navn} {sted} er en stilling som {stilling} ledig til besættelse.',
      'Vi søger {en} til {navn} {sted}, hvor du får ansvar for et afgrænset område og samarbejde med mange andre.',
      '{navn} {sted} opslår hermed en stilling som {stilling}.',
      'Til {navn} {sted} søges {en}, der kan bidrage til den videre udvikling.',
    ],
    tasks: ['Du skal blandt andet', 'Stillingen indebærer, at du skal', 'Dine hovedopgaver er at'],
    wants: ['Vi forventer, at du', 'Vi lægger vægt på, at du', 'Det er en forudsætning for at lykkes, at du'],
    offers: ['Vi tilbyder', 'Du kan se frem til', 'Stillingen giver dig'],
    ends: [
      'Alle interesserede opfordres til at søge uanset personlig baggrund.',
      'Vi behandler alle ansøgninger fortroligt.',
      'Samtaler holdes i ugerne efter fristen.',
    ],
    contacts: ['afdelingschefen', 'kontorchefen', 'personaleafdelingen'],
  },
  kontant: {
    hooks: ['Fast arbejde med gode kolleger', 'Vi mangler en, der kan {opgave}', 'Kom og vær med på holdet'],
    intros: [
      '{navn} {sted} har travlt og mangler {en}.',
      'Vi søger {en} til {navn} {sted}. Du begynder på et hold, hvor man siger tingene ligeud.',
      'Kan du tage fat? Så har {navn} {sted} brug for dig som {stilling}.',
      '{navn} {sted} udvider og søger derfor {en}.',
      'Er du {stilling}, eller vil du være det? {navn} {sted} har plads til en mere på holdet.',
    ],
    tasks: ['Du skal', 'Arbejdet består i at', 'På en almindelig dag skal du'],
    wants: ['Vi regner med, at du', 'Det er vigtigt, at du', 'Vi søger en, der'],
    offers: ['Du får', 'Hos os er der', 'Vi giver dig'],
    ends: [
      'Vi svarer alle, der søger.',
      'En kort ansøgning er nok.',
      'Skriv kort, hvem du er, og hvad du har lavet før.',
    ],
    contacts: ['driftslederen', 'værkføreren', 'kontoret'],
  },
  frisk: {
    hooks: ['Vil du være med til at {opgave}?', 'Har du lyst til en arbejdsdag med fart på?', 'Godt humør søges'],
    intros: [
      'Hej, du! {navn} {sted} leder efter {en} med godt humør og mod på opgaven.',
      '{navn} {sted} vokser, og nu mangler vi bare {en}.',
      'Drømmer du om et job, hvor dagene går hurtigt? {navn} {sted} søger {en}.',
      'Vi er et godt hold hos {navn} {sted}, og vi vil gerne være en mere. Derfor søger vi {en}.',
      'Så er der plads til en mere! {navn} {sted} søger {en}.',
    ],
    tasks: ['Du kommer til at', 'Dagene går med at', 'Hos os skal du'],
    wants: ['Vi tror, at du', 'Vi leder efter en, der', 'Det vigtigste er, at du'],
    offers: ['Du får', 'Hos os venter', 'Vi byder på'],
    ends: [
      'Vi glæder os til at møde dig.',
      'Fortæl os, hvem du er, og hvorfor det skal være dig.',
      'Send et par linjer om dig selv.',
    ],
    contacts: ['daglig leder', 'teamlederen', 'holdets leder'],
  },
};

/** "Er du elektriker, eller vil du være det?" is no question to a surgeon. */
export const asksForTrained = 'eller vil du være det';

export const anonymousIntros = [
  'Vi søger {en} {sted}. Vi er anonyme i opslaget, men fortæller gerne, hvem vi er, når vi taler sammen.',
  'En arbejdsplads {sted} søger {en}. Du får at vide, hvem vi er, når du henvender dig.',
];

export const apprenticeIntros = [
  'Vil du i lære? {navn} {sted} søger {en}, der vil have en uddannelse i hænderne.',
  '{navn} {sted} har en plads ledig som {stilling}.',
  'Er du færdig med grundforløbet eller på vej til det? Så er {en} måske lige det, {navn} {sted} mangler.',
];

/** When the work is done, by arbejdstidsforhold. */
export const timeWords: Record<number, string> = {
  1: 'i dagtimerne',
  2: 'tidligt om morgenen',
  3: 'om aftenen',
  4: 'om natten',
  5: 'i weekender',
  6: 'på skiftende tider',
};

/** What an ansættelsesvilkår other than the ordinary means for whoever applies. */
export const vilkaarSentences: Record<number, readonly string[]> = {
  2: [
    'Stillingen er et fleksjob, og du skal være visiteret til fleksjob. Opgaver og tempo tilpasses dine muligheder.',
    'Der er tale om et fleksjob for en, der er visiteret til det, og vi aftaler sammen, hvilke skånehensyn der skal tages.',
  ],
  3: ['Stillingen er et skånejob for en førtidspensionist, og vi aftaler opgaver og tempo med dig.'],
  4: ['Stillingen egner sig godt til efterlønnere og seniorer, der vil arbejde nogle timer om ugen.'],
  5: [
    'Stillingen er med løntilskud, så du skal være ledig og opfylde betingelserne for løntilskud.',
    'Du bliver ansat med løntilskud og skal derfor være ledig, når du begynder.',
  ],
  6: ['Stillingen er et rotationsjob, mens en fast kollega er på uddannelse.'],
  7: ['Der er tale om virksomhedspraktik, hvor du kan prøve faget af i nogle uger.'],
};

export const hotjobSentences = [
  'Du behøver ingen uddannelse eller erfaring, for vi lærer dig op.',
  'Jobbet kræver ingen særlige kvalifikationer, og alle kan søge.',
  'Erfaring er ikke nødvendig, bare du har lyst til at lære.',
];

export const moreSentences = [
  'Vi har et arbejdsmiljø, hvor det er i orden at spørge.',
  'Vi lægger vægt på, at der er balance mellem arbejde og fritid.',
  'Hos os bliver nye kolleger taget godt imod.',
  'Vi ser gerne ansøgere i alle aldre og med forskellig baggrund.',
  'Der er fælles morgenmad om fredagen.',
  'Du får en kontaktperson, der følger dig i den første tid.',
  'Vi holder en udviklingssamtale med alle en gang om året.',
];
