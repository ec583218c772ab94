// Made up for the demonstration: a number that cannot be called and an address no mail can reach.
export const landssupport = {
  phone: '00 00 00 00',
  email: 'landssupport@jobnet.example',
  hours: [
    { days: 'Mandag til torsdag', hours: '8.00–16.00' },
    { days: 'Fredag', hours: '8.00–15.00' },
    { days: 'Lørdag, søndag og helligdage', hours: 'Lukket' },
  ],
} as const;
