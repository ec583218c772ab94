'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { type CountryField, createAddressFilling, type Told } from './address-filling';
import { ComboboxField } from './combobox';
import type { Marking } from './field-parts';
import { TextField } from './text-fields';

const nothing: Told = { text: '', isQuestion: false };

export type AddressFieldsProps = {
  /** What stands there before anyone has typed. The form's own values win over it. */
  defaults?: { adresse?: string; postnummer?: string; by?: string };
  /** Of each field. Left out: the address can be left out, postcode and city must be there. */
  marking?: { adresse?: Marking; postnummer?: Marking; by?: Marking };
  /** Of the address field. */
  label?: string;
  /** How to answer, before the address field. */
  hint?: string;
  /** While it says another country than Denmark, nothing is suggested and nothing filled in. */
  country?: CountryField;
};

/**
 * `adresse`, `postnummer` and `by` of a `FormShell`: an address is suggested while it is typed, and tells the other two;
 * of those the one tells the other. Without JavaScript they are three text fields. Postcode and city stand in an element
 * of the class `address-place`, which a form may hide.
 */
export function AddressFields({ defaults = {}, marking = {}, label = 'Adresse', hint, country }: AddressFieldsProps) {
  const { adresse = 'optional', postnummer = 'required', by = 'required' } = marking;
  const root = useRef<HTMLDivElement>(null);
  const [told, tell] = useState(nothing);
  const [isDanish, setIsDanish] = useState(true);
  const { name, denmark } = country ?? {};
  const filling = useMemo(() => {
    const known = name !== undefined && denmark !== undefined ? { name, denmark } : undefined;
    return createAddressFilling({ root: () => root.current, country: known, tell });
  }, [name, denmark]);
  useEffect(() => filling.watch(setIsDanish), [filling]);
  return (
    <div ref={root} className="address-fields">
      <ComboboxField
        name="adresse"
        label={label}
        hint={hint}
        marking={adresse}
        defaultValue={defaults.adresse}
        about="addresses"
        source={filling.addressSource}
        onChoose={filling.onChooseAddress}
        width="xl"
      />
      <div className="address-place">
        <TextField
          name="postnummer"
          label="Postnummer"
          marking={postnummer}
          defaultValue={defaults.postnummer}
          autoComplete="off"
          inputMode={isDanish ? 'numeric' : 'text'}
          width="s"
        />
        <ComboboxField
          name="by"
          label="By"
          marking={by}
          defaultValue={defaults.by}
          source={filling.placeSource}
          fromLength={2}
          onChoose={filling.onChooseCity}
        />
        <p className={told.isQuestion ? 'address-told' : 'sr-only'} role="status">
          {told.text}
        </p>
      </div>
    </div>
  );
}
