import type { Cast } from '@/services/identity/stub/cast';

/** A small cast of this folder's own, so that these tests do not change with the demonstration's people. */
export const cast: Cast = {
  people: [
    {
      key: 'anna',
      cpr: '1403881000',
      name: 'Anna Kjær',
      isProtected: false,
      birthDate: '1988-03-14',
      mitidUuid: '5711c78a-f168-424b-b1b5-9153f744284e',
      city: 'København Ø',
      maalgruppe: 'Dagpengemodtager',
      story: 'Tilmeldt med to jobønsker',
    },
    {
      key: 'omar',
      cpr: '1702791333',
      name: 'Omar <b>Haddad</b>',
      isProtected: true,
      birthDate: '1979-02-17',
      mitidUuid: '3c9edb20-378d-4fda-98d4-db7c99854165',
      city: 'København N',
      maalgruppe: 'Aktivitetsparat kontanthjælpsmodtager',
      story: 'Intet CV',
    },
  ],
  employees: [
    {
      key: 'kim.jobcenter',
      name: 'Kim Jensen',
      cvr: '64942212',
      organisation: 'Jobcenter København',
      professionalId: '948589f5-ffbd-430a-a3d8-5200467a6832',
      story: 'Må se borgere, der bor i København',
    },
  ],
};
