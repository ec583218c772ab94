import type { Afsnit } from '../contract';

const titel = 'Politik om persondata';

function afsnit(overskrift: string, ...tekst: string[]): Afsnit {
  return { overskrift, tekst, links: [] };
}

const ansvar = afsnit(
  'Hvem har ansvaret for dine oplysninger?',
  'Styrelsen for Arbejdsmarked og Rekruttering (STAR) er dataansvarlig for Jobnet. Det betyder, at styrelsen bestemmer, hvad dine oplysninger må bruges til, og skal passe på dem.',
  'Dit jobcenter og din a-kasse har selv ansvaret for de oplysninger, de registrerer om dig. Jobnet viser dig en del af dem.',
);

const formaal = afsnit(
  'Hvad bruger vi dine oplysninger til?',
  'Vi bruger dine oplysninger, så du kan melde dig ledig, søge job, holde styr på din jobsøgning, booke møder og følge din plan.',
  'Vi bruger dem også til at vise dig det, der passer til din situation: de pligter, tilbud og påmindelser, der gælder for dig.',
  'Det sker efter lov om en aktiv beskæftigelsesindsats og lov om organisering og understøttelse af beskæftigelsesindsatsen. Dit CPR-nummer bruger vi efter databeskyttelseslovens § 11, så vi er sikre på, at det er dig.',
);

const hvilke = afsnit(
  'Hvilke oplysninger har vi?',
  'Fra CPR-registret: dit navn, dit CPR-nummer, din adresse, og om dit navn og din adresse er beskyttet.',
  'Fra dit jobcenter og din a-kasse: om du er tilmeldt som ledig, hvilken målgruppe du er i, dine møder og frister, din plan, og om du er sygemeldt.',
  'Fra dig selv: det du skriver på Jobnet, for eksempel de job, du søger, din joblog og dine kontaktoplysninger.',
  'Nogle oplysninger handler om helbred eller sociale forhold. Dem viser vi kun til dig og til dem, der må se dem efter loven.',
);

const hvemSer = afsnit(
  'Hvem kan se dine oplysninger?',
  'Du kan. En sagsbehandler i dit jobcenter kan også se dit Jobnet, som du selv ser det.',
  'Er du medlem af en a-kasse, kan medarbejdere i a-kassen se en del af det: fra 120 dage før du blev medlem, til 120 dage efter du er holdt op. De kan ikke se dit forberedelsesskema eller din sag til rehabiliteringsteamet.',
  'De kan kun kigge. Ingen af dem kan ændre noget på dit Jobnet, og hver gang nogen har kigget, står det i din historik.',
  'Vi sælger aldrig dine oplysninger, og vi giver dem ikke videre til reklamer.',
);

const hvorLaenge = afsnit(
  'Hvor længe gemmer vi dem?',
  'Oplysninger om, hvem der har logget ind på dit Jobnet, gemmer vi i 3 måneder.',
  'Din historik om ledighed, sygdom, ferie og andet fravær gemmer vi i 3 år.',
  'En joblog bliver slettet, når du ikke har ændret den i 4 år.',
  'Har du ikke logget ind i 18 og en halv måned, sletter vi din adgang til Jobnet. Vi skriver til dig først.',
);

const sikkerhed = afsnit(
  'Sådan passer vi på dem',
  'Dit CPR-nummer er krypteret i vores database, og det står aldrig i webadresser.',
  'Du bliver logget ud, når du ikke har brugt Jobnet i 20 minutter.',
  'Vi skriver ned, hver gang en anden end du selv ser dine oplysninger. Det kan ikke rettes bagefter.',
);

const rettigheder: Afsnit = {
  ...afsnit(
    'Dine rettigheder',
    'Du kan få at vide, hvilke oplysninger vi har om dig. Du kan få rettet dem, der er forkerte, og i nogle tilfælde kan du få oplysninger slettet eller begrænset, hvad vi bruger dem til.',
    'Er oplysningen registreret af dit jobcenter eller din a-kasse, skal du bede dem om at rette den. Vi hjælper dig gerne med at finde ud af, hvem det er.',
    'Du kan gøre indsigelse mod, at vi bruger dine oplysninger. Du kan også klage til Datatilsynet.',
  ),
  links: [
    { tekst: 'Skriv til os', href: '/kontakt' },
    { tekst: 'Klag til Datatilsynet', href: 'https://www.datatilsynet.dk/' },
  ],
};

const statistik = afsnit(
  'Statistik og forskning',
  'Vi gemmer hændelser om, hvordan Jobnet bliver brugt: for eksempel at nogen er logget ind, eller at nogen har åbnet Find Job. Det bruger vi til statistik og forskning, så Jobnet kan blive bedre.',
  'Hændelserne gemmer vi for sig selv med en kode i stedet for dit navn og dit CPR-nummer. Når en sagsbehandler kigger på dit Jobnet, gemmer vi ingen hændelser.',
);

const cookies: Afsnit = {
  ...afsnit(
    'Cookies',
    'Jobnet sætter kun de cookies, der skal til, for at du kan logge ind og blive ved med at være logget ind. Andre cookies sætter vi kun, hvis du har sagt ja.',
  ),
  links: [{ tekst: 'Læs om cookies', href: '/cookies' }],
};

const aendringer = afsnit(
  'Når politikken ændrer sig',
  'Vi viser dig den nye udgave, næste gang du logger ind, og beder dig om at acceptere den. Vi gemmer, hvilken udgave du har accepteret, og hvornår.',
);

/** The version in force when the cast was seeded. */
export const currentPolicyVersion = '2.0';

/** The versions, oldest first; `gaelderFra` in days from the day of seeding. */
export const policies = [
  {
    version: '1.0',
    gaelderFra: -800,
    titel,
    afsnit: [ansvar, formaal, hvilke, hvemSer, hvorLaenge, rettigheder],
  },
  {
    version: currentPolicyVersion,
    gaelderFra: -120,
    titel,
    afsnit: [ansvar, formaal, hvilke, hvemSer, statistik, hvorLaenge, sikkerhed, cookies, rettigheder, aendringer],
  },
];
