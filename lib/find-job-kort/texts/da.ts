const numbers = new Intl.NumberFormat('da-DK');
const jobs = (count: number) => `${numbers.format(count)} job`;

/** The words of the map on Jobnet. */
export const da = {
  language: 'da',
  title: 'Find job på kort',
  heading: 'Job på kort',
  list: 'Tilbage til listen',
  listHeading: 'Job på kortet',
  area: 'Kun det viste område',
  count: (shown: number, total: number) =>
    shown === total ? `Kortet viser ${jobs(total)}.` : `Kortet viser ${numbers.format(shown)} af ${jobs(total)}.`,
  spread: 'De er valgt, så de ligger spredt, som jobbene gør. Zoom ind, og søg i området for at se flere.',
  countInArea: (shown: number, total: number) =>
    shown === total
      ? `Kortet viser ${jobs(total)} i området.`
      : `Kortet viser ${numbers.format(shown)} af ${jobs(total)} i området.`,
  unlocated: (count: number) => `${jobs(count)} har ingen adresse på kortet. Du finder dem på listen.`,
  none: 'Ingen job på kortet',
  noneHelp: 'Søgningen finder ingen job med en adresse her. Fjern et af dine valg, eller se listen.',
  pages: 'Sider med job på kortet',
};
