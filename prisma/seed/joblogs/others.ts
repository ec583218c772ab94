import { at, ordinary, type SeededJoblog } from './seeded-joblog';

/** Three of an electrician in Aarhus. */
export const mikkelsJoblogs = (): readonly SeededJoblog[] => [
  {
    ...ordinary,
    ...{ title: 'Elektriker til servicevogn', deadline: 6, oprettet: [-2, '07:55'], redigeret: [-2, '07:55'] },
    company: at('Lyngaard El', 'Værkstedsvangen 14', '8200', { contactPerson: 'Jens Lyngaard', phone: '10 45 00 14' }),
  },
  {
    ...ordinary,
    ...{
      title: 'Elektriker, nybyggeri',
      deadline: -8,
      status: 'soegt',
      submitted: -9,
      submission: 'e-mail',
      changes: 1,
    },
    ...{ oprettet: [-13, '09:20'], redigeret: [-9, '20:05'] },
    company: at('Havnebyg El', 'Pakhuskajen 7', '8000', { email: 'job@havnebyg-el.example' }),
  },
  {
    ...ordinary,
    ...{
      title: 'Driftselektriker',
      deadline: -30,
      status: 'afsluttet',
      submitted: -33,
      source: 'netvaerk',
      changes: 2,
    },
    ...{ submission: 'telefonisk', oprettet: [-36, '16:40'], redigeret: [-21, '11:30'] },
    company: at('Kornsiloen', 'Silovej 2', '8000'),
  },
];

/** Five of a shop assistant in Odense, who has done nothing about them for a while. */
export const sofiesJoblogs = (): readonly SeededJoblog[] => [
  {
    ...ordinary,
    ...{ title: 'Butiksassistent', deadline: -35, oprettet: [-41, '10:00'], redigeret: [-41, '10:00'] },
    company: at('Tøjhuset', 'Klosterpassagen 8', '5000'),
  },
  {
    ...ordinary,
    ...{ title: 'Butiksassistent, bageri', weeklyWorkTime: 'deltid', hoursPerWeek: 22, deadline: -44 },
    ...{ status: 'soegt', submitted: -46, submission: 'personligt-fremmoede', source: 'uopfordret' },
    ...{ oprettet: [-46, '14:10'], redigeret: [-46, '14:10'] },
    company: at('Bageriet Kornblomsten', 'Rosenbækstien 20', '5000', { contactPerson: 'Lotte Juul' }),
  },
  {
    ...ordinary,
    ...{ title: 'Salgsassistent', deadline: -60, status: 'soegt', submitted: -62, source: 'jobcenter', changes: 1 },
    ...{ oprettet: [-66, '09:45'], redigeret: [-62, '13:15'] },
    company: at('Byggecentret', 'Ørbækbuen 101', '5220'),
  },
  {
    ...ordinary,
    ...{ art: 'anden-aktivitet', title: 'Kursus i kasse og betaling', weeklyWorkTime: null, source: null },
    ...{ submission: null, status: 'afsluttet', submitted: -75, oprettet: [-80, '08:30'], redigeret: [-75, '15:00'] },
    ...{ changes: 1, company: at('Handelsskolen', 'Campusbuen 2', '5000') },
  },
  {
    ...ordinary,
    ...{
      title: 'Kassemedarbejder',
      deadline: -90,
      status: 'afsluttet',
      submitted: -95,
      source: 'jobindex',
      changes: 2,
    },
    ...{ oprettet: [-98, '12:25'], redigeret: [-83, '10:05'] },
    company: at('Supermarkedet Dagli', 'Hjallesevænget 60', '5220'),
  },
];
