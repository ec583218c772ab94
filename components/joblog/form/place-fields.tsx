import { AddressFields } from '@/components/forms/address-fields';
import { CheckboxField, SelectField } from '@/components/forms/choice-fields';
import type { Asked } from './view';

const country = { name: 'land', denmark: 'DK' };
const optional = { adresse: 'optional', postnummer: 'optional', by: 'optional' } as const;

/** Where it is. In Denmark an area can stand in the place of postcode and city; which of them is shown follows the box. */
export function PlaceFields({ labels, choices }: Pick<Asked, 'labels' | 'choices'>) {
  return (
    <div className="joblog-place">
      <SelectField name="land" label={labels.land} marking="none" choices={choices.lande} />
      <AddressFields label={labels.adresse} marking={optional} country={country} />
      <div className="joblog-area">
        <CheckboxField
          name="kunOmraade"
          label={labels.kunOmraade}
          marking="none"
          hint="Sæt kryds, hvis du ikke ved, hvilken by det er i."
        />
        <div className="joblog-area-choice">
          <SelectField
            name="omraade"
            label={labels.omraade}
            marking="none"
            placeholder="Vælg område"
            choices={choices.omraader}
          />
        </div>
      </div>
    </div>
  );
}
