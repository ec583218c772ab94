import type { PrimaryActionEntry } from './action';

/** For whoever is not tilmeldt, in the målgrupper where becoming ledig means tilmelding. */
export const tilmelding: PrimaryActionEntry = {
  key: 'tilmelding',
  isDue: ({ status }) => !status.tilmeldt,
  title: 'Er du blevet ledig?',
  text: 'Tilmeld dig som ledig på din første ledige dag. Du kan tidligst få en ydelse fra den dag, du tilmelder dig.',
  link: { title: 'Tilmeld dig som ledig', path: '/tilmelding', citizenOnly: true },
};
