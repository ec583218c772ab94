/** Jobnet for Arbejdsgivere (JobAG), where employers advertise and look for candidates. */
export const employerPortal = { title: 'Jobnet for Arbejdsgivere', href: 'https://jobnet.dk/' } as const;
