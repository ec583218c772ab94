export const persondataTexts = {
  down: 'Vi kan ikke hente politikken om persondata lige nu, og derfor kan du ikke acceptere den. Prøv igen om lidt.',
  changedMeanwhile: 'Politikken er ændret, siden du åbnede siden. Læs den nye udgave herunder, og accepter den.',
} as const;
