/** Word for word as the business description has them. */
export const automatchHeadings = {
  'samme-fag': 'Jobforslag inden for dit fag',
  beslaegtet: 'Jobforslag beslægtet med dit fag',
  'uden-for-faget': 'Jobforslag uden for dit fag',
  'fleksjob-samme-fag': 'Fleksjob - der passer til de job, du har valgt under Jeg søger job som',
  'fleksjob-beslaegtet': 'Fleksjob - der er beslægtede med de job, du har valgt under Jeg søger job som',
  'deltid-samme-fag': 'Deltidsjob - der passer til de job, du har valgt under Jeg søger job som',
};

/** Why an ad is shown; `jobwish` is the name of the job wish it was found by, where there is one. */
export function reasonOf(rule: keyof typeof automatchHeadings, jobwish: string | null): string {
  const name = jobwish ?? 'et af dine valg';
  switch (rule) {
    case 'samme-fag':
      return `Du søger job som ${name}`;
    case 'beslaegtet':
      return `Ligner job som ${name}`;
    case 'uden-for-faget':
      return 'Kræver ikke særlige forudsætninger';
    case 'fleksjob-samme-fag':
      return `Fleksjob, og du søger job som ${name}`;
    case 'fleksjob-beslaegtet':
      return `Fleksjob, der ligner job som ${name}`;
    case 'deltid-samme-fag':
      return `Deltid, og du søger job som ${name}`;
  }
}
