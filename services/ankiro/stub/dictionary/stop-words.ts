const danish =
  'ad af aldrig alle alt at bliver blive da de dem den denne der deres det dette dig din dine dit dog du efter eller en ' +
  'end er et for fra få får gennem gør ham han har have her hos hun hvad hvilke hvis hvor i ikke ind jeg jer jeres kan ' +
  'kun lige man med meget men mig min mine mit mod må nok nu når og også om op os over på samt se selv sig sin sine sit ' +
  'skal som så til ud uden under var ved vi vil vor vores være været';

const english =
  'a an and are as be by can for from has in is of on or our that the their they this to us we who will with you your';

/** Words too common to tell ads apart, as they stand when folded. They are neither indexed nor asked for. */
export const stopWords: ReadonlySet<string> = new Set(`${danish} ${english}`.split(' '));
