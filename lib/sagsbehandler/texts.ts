export const sagsbehandlerTexts = {
  refused: 'Du har ikke adgang til at se denne borgers Jobnet. Adgangen afgøres af Det Fælles Datagrundlag.',
  notFound: 'Der er ingen borger med dette CPR-nummer i Det Fælles Datagrundlag. Kontrollér tallene.',
  noAccount: 'Borgeren har ikke en konto på Jobnet, så der er ikke noget at vise.',
  down: 'Det Fælles Datagrundlag svarer ikke lige nu, og derfor kan adgangen ikke afgøres. Prøv igen om lidt.',
} as const;
