'use client';

import type { Marking } from './field-parts';
import { TextField } from './text-fields';

export type AddressFieldsProps = {
  /** What stands there before anyone has typed. The form's own values win over it. */
  defaults?: { adresse?: string; postnummer?: string; by?: string };
  /** Of each field. Left out: the address can be left out, postcode and city must be there. */
  marking?: { adresse?: Marking; postnummer?: Marking; by?: Marking };
  /** Of the address field. */
  label?: string;
  /**
   * The field of the same form that holds the country, and its value for Denmark: while it says another country, nothing
   * is suggested and nothing filled in.
   */
  country?: { name: string; denmark: string };
};

/**
 * `adresse`, `postnummer` and `by` of a `FormShell`. Postcode and city stand in an element of the class `address-place`,
 * which a form may hide.
 */
export function AddressFields({ defaults = {}, marking = {}, label = 'Adresse' }: AddressFieldsProps) {
  const { adresse = 'optional', postnummer = 'required', by = 'required' } = marking;
  return (
    <div className="address-fields">
      <TextField name="adresse" label={label} marking={adresse} defaultValue={defaults.adresse} />
      <div className="address-place">
        <TextField
          name="postnummer"
          label="Postnummer"
          marking={postnummer}
          defaultValue={defaults.postnummer}
          width="xs"
        />
        <TextField name="by" label="By" marking={by} defaultValue={defaults.by} />
      </div>
    </div>
  );
}
