const systems = ['DFDG', 'CPR', 'CONTENT', 'SMS', 'TAXONOMY', 'ADDRESS', 'TRAVEL_TIME', 'JOBAD', 'ANKIRO'] as const;

const connections = systems.flatMap((system) => [
  [`${system}_URL`, `https://${system.toLowerCase().replaceAll('_', '-')}.example.com`],
  [`${system}_CREDENTIAL`, 'jobnet:secret'],
]);

/** Everything that production asks for beside its database and keys; a new outside system is a word above. */
export const productionSettings = {
  MODE: 'production',
  PUBLIC_URL: 'https://job.example.com',
  IDENTITY_ISSUER: 'https://broker.example.com',
  IDENTITY_CLIENT_SECRET: 'broker-secret',
  SMTP_URL: 'smtp://mail.example.com',
  MAIL_FROM: 'jobnet@example.com',
  ...Object.fromEntries(connections),
};
