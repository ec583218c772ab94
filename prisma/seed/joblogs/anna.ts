import { at, ordinary, type SeededJoblog, somewhere } from './seeded-joblog';

const anden = { ...ordinary, art: 'anden-aktivitet', weeklyWorkTime: null, source: null, submission: null } as const;

/** Fourteen joblogs of somebody who looks for work as a cook and a waiter in København. */
export const annasJoblogs = (): readonly SeededJoblog[] => [...notYet, ...applied, ...interviews, ...ended];

const notYet: readonly SeededJoblog[] = [
  {
    ...ordinary,
    ...{ title: 'Kok til økologisk bistro', deadline: 3, oprettet: [-1, '08:12'], redigeret: [-1, '08:12'] },
    company: at('Bistro Fyrkilden', 'Fyrkildevej 18', '2100', {
      contactPerson: 'Maja Friis',
      phone: '10 45 00 11',
      email: 'job@bistro-fyrkilden.example',
    }),
  },
  {
    ...ordinary,
    ...{ title: 'Souschef', deadline: 11, source: 'linkedin', oprettet: [-3, '19:40'], redigeret: [-3, '19:40'] },
    company: at('Restaurant Havnen', 'Kajpladsen 4', '1050', { contactPerson: 'Else Ravnkilde' }),
  },
  {
    ...ordinary,
    ...{ title: 'Tjener til weekender', weeklyWorkTime: 'deltid', hoursPerWeek: 18.5, deadline: 7 },
    ...{ source: 'virksomhedens-hjemmeside', submission: 'e-mail', oprettet: [-5, '10:02'], redigeret: [-4, '09:15'] },
    ...{ changes: 1, description: 'Fredag til søndag. Spørg, om lørdage kan byttes.' },
    company: at('Spisehuset Møllen', 'Mølleengen 31', '2000', { email: 'spisehuset@moellen.example' }),
  },
  {
    ...ordinary,
    ...{ title: 'Kok på højskole', source: 'netvaerk', submission: 'telefonisk', deadline: null },
    ...{
      oprettet: [-9, '20:30'],
      redigeret: [-9, '20:30'],
      description: 'Tip fra Camilla. De søger først til foråret.',
    },
    company: somewhere('Højskolen ved Bugten', { country: 'DK', employmentAreaId: 6, phone: '10 45 00 20' }),
  },
];

const applied: readonly SeededJoblog[] = [
  {
    ...ordinary,
    ...{ title: 'Køkkenchef', deadline: -2, status: 'soegt', submitted: -4, submission: 'e-mail', changes: 2 },
    ...{ oprettet: [-8, '09:05'], redigeret: [-4, '21:10'] },
    company: at('Kantinehuset', 'Amagerbuen 70', '2300', {
      contactPerson: 'Torben Lind',
      phone: '10 45 00 37',
      email: 'torben@kantinehuset.example',
    }),
    dokumenter: [
      {
        ...{ type: 'ansoegning', filename: 'Ansøgning Kantinehuset.pdf', uploaded: [-4, '21:08'] },
        lines: [
          'Ansøgning: Køkkenchef i Kantinehuset',
          'Kære Torben Lind',
          'Jeg har været kok i seks år og leder gerne et køkken.',
        ],
      },
      {
        ...{ type: 'cv', filename: 'CV Anna Kjær.pdf', uploaded: [-4, '21:09'] },
        lines: ['CV: Anna Kjær', 'Kok, Restaurant Havnen', 'Tjener, Spisehuset Møllen', 'Uddannet kok'],
      },
      {
        ...{ type: 'jobannonce', filename: 'Køkkenchef.pdf', uploaded: [-8, '09:05'] },
        lines: ['Køkkenchef søges', 'Kantinehuset søger en køkkenchef til 400 gæster om dagen.'],
      },
    ],
  },
  {
    ...ordinary,
    ...{ title: 'Kok i børnehave', deadline: -6, status: 'soegt', submitted: -7, weeklyWorkTime: 'deltid' },
    ...{ hoursPerWeek: 30, changes: 1, oprettet: [-12, '11:20'], redigeret: [-7, '12:00'] },
    company: at('Børnehuset Skovsneglen', 'Lærkehegnet 9', '2400', { contactPerson: 'Hanne Bruun' }),
  },
  {
    ...ordinary,
    ...{ title: 'Fiskekok', deadline: -14, status: 'soegt', submitted: -15, source: 'akasse', submission: 'e-mail' },
    ...{ oprettet: [-18, '13:45'], redigeret: [-15, '16:25'], changes: 1, oprettetAf: 'Fagligt Fællesskab' },
    company: at('Fiskerestaurant Tangen', 'Sluseholmskajen 22', '2450', { email: 'chef@tangen.example' }),
  },
  {
    ...ordinary,
    ...{ title: 'Kok', deadline: -20, status: 'soegt', submitted: -21, source: 'uopfordret', submission: 'brev' },
    ...{ oprettet: [-21, '10:10'], redigeret: [-21, '10:10'] },
    company: somewhere('Fjällgården Restaurang', {
      country: 'SE',
      town: 'Malmö',
      postCode: '211 20',
      address: 'Norra Kajen 5',
    }),
  },
];

const interviews: readonly SeededJoblog[] = [
  {
    ...ordinary,
    ...{ title: 'Kok til hotelkøkken', deadline: -10, status: 'samtale', submitted: -16, changes: 2 },
    ...{ oprettet: [-22, '08:50'], redigeret: [-2, '14:30'], description: 'Samtale med køkkenchefen. Tag knive med.' },
    company: at('Hotel Søbredden', 'Søbreddens Allé 2', '2800', {
      contactPerson: 'Peter Agerbo',
      phone: '10 45 00 08',
    }),
  },
  {
    ...ordinary,
    ...{ title: 'Tjener', deadline: -12, status: 'samtale', submitted: -19, submission: 'personligt-fremmoede' },
    ...{ source: 'netvaerk', changes: 1, oprettet: [-19, '17:00'], redigeret: [-5, '18:45'] },
    company: at('Café Regnbuen', 'Fælledstræde 40', '2200', { contactPerson: 'Ali Yildiz' }),
  },
];

const ended: readonly SeededJoblog[] = [
  {
    ...anden,
    ...{ title: 'Jobmesse for hotel og restauration', status: 'afsluttet', submitted: -20 },
    ...{ description: 'Talte med seks arbejdspladser og afleverede fire CV’er.' },
    ...{ oprettet: [-27, '12:00'], redigeret: [-20, '19:05'], changes: 1 },
    company: at('Messehallen', 'Messestien 1', '2300'),
  },
  {
    ...anden,
    ...{ title: 'Kaffemøde om køkkenet på plejehjemmet', status: 'afsluttet', submitted: -6 },
    ...{ description: 'Kaffe med køkkenlederen. De ansætter efter nytår og ringer.' },
    ...{ oprettet: [-10, '09:30'], redigeret: [-6, '15:20'], changes: 1 },
    company: at('Plejehjemmet Lindehaven', 'Lindehaven 3', '2500', { contactPerson: 'Bente Krag' }),
  },
  {
    ...ordinary,
    ...{
      title: 'Kok, aftenvagter',
      deadline: -40,
      status: 'afsluttet',
      submitted: -44,
      source: 'jobindex',
      changes: 2,
    },
    ...{ oprettet: [-47, '11:11'], redigeret: [-30, '09:00'], description: 'Fik afslag: de havde valgt en anden.' },
    company: at('Brasserie Lanternen', 'Lanternegade 15', '1550'),
  },
  {
    ...ordinary,
    ...{ title: 'Cateringkok', deadline: -70, status: 'afsluttet', submitted: -72, source: 'jobcenter', changes: 1 },
    ...{ oprettet: [-75, '13:30'], redigeret: [-58, '10:40'], submission: 'telefonisk' },
    company: at('Fadet Catering', 'Industribuen 12', '2610', { phone: '10 45 00 52' }),
  },
];
