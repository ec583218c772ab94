/**
 * Towns that are named on the map before one has come close, by how early. Our own choice: by size, and where a part of
 * the country would else have no name. As they are called in the postcode table.
 */
export const towns: readonly (readonly string[])[] = [
  ['København K', 'Aarhus C', 'Odense C', 'Aalborg'],
  [
    ...['Esbjerg', 'Randers C', 'Kolding', 'Horsens', 'Vejle', 'Roskilde', 'Herning', 'Viborg', 'Næstved', 'Rønne'],
    ...['Sønderborg', 'Holstebro', 'Hjørring', 'Slagelse', 'Svendborg', 'Nykøbing F', 'Thisted', 'Helsingør'],
  ],
  [
    ...['Silkeborg', 'Hillerød', 'Fredericia', 'Køge', 'Holbæk', 'Ringsted', 'Skive', 'Frederikshavn', 'Haderslev'],
    ...['Aabenraa', 'Tønder', 'Ribe', 'Varde', 'Ringkøbing', 'Skjern', 'Ikast', 'Struer', 'Lemvig', 'Nykøbing M'],
    ...[
      'Hobro',
      'Grenaa',
      'Ebeltoft',
      'Skanderborg',
      'Odder',
      'Middelfart',
      'Assens',
      'Faaborg',
      'Nyborg',
      'Kalundborg',
    ],
    ...['Korsør', 'Vordingborg', 'Nakskov', 'Maribo', 'Frederikssund', 'Frederiksværk', 'Nykøbing Sj', 'Brønderslev'],
    ...['Skagen', 'Hirtshals', 'Brande', 'Billund', 'Grindsted', 'Vejen', 'Aars', 'Rudkøbing', 'Ærøskøbing', 'Samsø'],
    ...['Læsø', 'Nexø', 'Stege', 'Rødby', 'Hvide Sande', 'Padborg', 'Hadsund', 'Fjerritslev', 'Bogense', 'Hurup Thy'],
  ],
];
