const beginnings =
  'Adel Amager Anker Bager Baron Billed Borger Brygge Bøsse Drejer Dron Dyve Esplanade Falke Farver Fiske Fregat Galle Garver ' +
  'Gert Glas Guld Handels Hattemager Havfrue Hjul Hoved Hummer Kaffe Kalve Kamme Kanon Karet Klare Klokke Knap Kobber Kompas ' +
  'Kongs Kron Krystal Kugle Kåbe Lamme Lanterne Lods Løve Mågens Mester Mønt Nagle Nelle Orlogs Parasol Perle Pile Plade ' +
  'Rebslager Ridder Rosen Rør Sadelmager Sejl Silke Skibs Skipper Skrædder Sol Spejl Spinde Stille Sværte Sølv Tegl Tobaks Tolde ' +
  'Tømmer Uld Urte Vagt Valk Vinde Vin Voks Våben Ypper Ørne';

const endings = 'gade stræde gården plads gang porten kajen passagen'.split(' ');
const words = beginnings.split(' ');

/** More than there are postcodes that get such names. */
const apart = 560;

/** A name or two that no other postcode has: inner København has no two streets of one name. */
export function coinedNames(number: number): string[] {
  return [number, number + apart].flatMap((at) => {
    const round = Math.floor(at / words.length);
    const word = words[at % words.length];
    const ending = endings[(round + (at % words.length)) % endings.length];
    return word && ending && round < endings.length ? [`${word}${ending}`] : [];
  });
}
