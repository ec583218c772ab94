import { today } from '@/lib/core/clock';
import { asSystem } from '@/lib/core/jobs';
import { landeKoder, landNavn, regionNavne } from '@/lib/core/places';
import type { Address } from '@/services/address';
import type { Vocabulary } from '@/services/ankiro';
import type { Result } from '@/services/http/result';
import { plainNames, type Taxonomy } from '@/services/taxonomy';

const portal = { kind: 'portal' } as const;

type Registers = {
  taxonomy: Pick<Taxonomy, 'listStillingsbetegnelser' | 'listGrupper' | 'listErhvervsomraader'>;
  address: Pick<Address, 'listKommuner' | 'listPostnumre'>;
};

/** The words and places of today, which the search is told so that it reads ads and questions as people mean them. */
export function readVocabulary({ taxonomy, address }: Registers): Promise<Vocabulary> {
  // Nobody's request: faults that one browser asked for must not keep the others from searching.
  const read = async () => {
    const [udgave, grupper, omraader, kommuner, postnumre] = await Promise.all([
      taxonomy.listStillingsbetegnelser({}, portal).then(toldBy('taxonomy')),
      taxonomy.listGrupper({}, portal).then(toldBy('taxonomy')),
      taxonomy.listErhvervsomraader({}, portal).then(toldBy('taxonomy')),
      address.listKommuner({}, portal).then(toldBy('address')),
      address.listPostnumre({}, portal).then(toldBy('address')),
    ]);
    const idag = today();
    const isChoosable = ({ gyldigTil }: { gyldigTil: string | null }) => gyldigTil === null || gyldigTil >= idag;
    const stillinger = (udgave.stillingsbetegnelser ?? []).filter((one) => one.gyldigFra <= idag && isChoosable(one));
    return {
      stillinger: stillinger.map(({ conceptUriDa, titel, gruppeKode, omraadeKode, aliasser }) => {
        const names = aliasser.filter(isChoosable).map(({ navn }) => navn);
        return { conceptUriDa, titel, gruppeKode, omraadeKode, aliasser: names, plainNames: plainNames[titel] ?? [] };
      }),
      grupper,
      omraader,
      postnumre: postnumre.map(({ postnummer, by, koordinat, kommuneKode }) => {
        return { postnummer, by, ...koordinat, kommunekode: kommuneKode };
      }),
      kommuner: kommuner.map(({ kode, navn, landsdel, findJobRegion }) => {
        return { kommunekode: kode, navn, landsdel, region: findJobRegion };
      }),
      regioner: Object.entries(regionNavne).map(([kode, navn]) => ({ kode, navn })),
      lande: landeKoder.map((kode) => ({ kode, navn: landNavn(kode) ?? kode })),
    };
  };
  return asSystem(read, { isUnhurried: true });
}

function toldBy(system: string): <T>(answer: Result<T>) => T {
  return (answer) => {
    if (answer.ok) return answer.value;
    throw new Error(`${system} does not tell its words: ${answer.reason} ${answer.detail}`);
  };
}
