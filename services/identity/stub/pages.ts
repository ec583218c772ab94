import type { NsisLevel } from '@/services/identity/contract';
import type { Cast, EmployedPerson, MitidPerson, PickKind } from '@/services/identity/stub/cast';
import { Html, html } from '@/services/identity/stub/html';

const headings: Record<PickKind, string> = {
  citizen: 'MitID – demonstration: vælg en person',
  employee: 'Medarbejderlogin – demonstration: vælg en medarbejder',
};

const levels: { value: NsisLevel; name: string }[] = [
  { value: 'lav', name: 'Lav' },
  { value: 'betydelig', name: 'Betydelig' },
  { value: 'hoej', name: 'Høj' },
];

/** The page where a person is picked: one form, one button for each person, no script. */
export function pickerPage(kind: PickKind, cast: Cast, level: NsisLevel): string {
  const cards = kind === 'citizen' ? cast.people.map(personCard) : cast.employees.map(employeeCard);
  return page(
    headings[kind],
    html`<div class="top">
  <div>
    <h1>${headings[kind]}</h1>
    <p>Ingen af dem findes i virkeligheden, og du skal ikke bruge adgangskode.</p>
  </div>
  <form method="post"><button type="submit" class="afbryd" name="handling" value="afbryd">Afbryd</button></form>
</div>
<form method="post">
  <button type="submit" name="handling" value="vis" hidden>Vis igen</button>
  <fieldset>
    <legend>Sikringsniveau (NSIS)</legend>
    <p id="om-niveau">Jobnet kræver mindst Betydelig. Vælg Lav for at se et afslag.</p>
    <div class="niveauer">${levels.map((one) => levelChoice(one, level))}</div>
  </fieldset>
  <ul class="kortene">${cards}</ul>
</form>`,
  );
}

/** A page that says one thing, with the provider's own words below for whoever has to find the fault. */
export function messagePage(message: { title: string; text: string; detail?: string }): string {
  const detail = message.detail ? html`<p class="detalje">Teknisk forklaring: ${message.detail}</p>` : html``;
  return page(message.title, html`<h1>${message.title}</h1><p>${message.text}</p>${detail}`);
}

function levelChoice({ value, name }: { value: NsisLevel; name: string }, chosen: NsisLevel): Html {
  const checked = value === chosen ? html` checked` : html``;
  return html`<label><input type="radio" name="niveau" value="${value}" aria-describedby="om-niveau"${checked}> ${name}</label>`;
}

function personCard(person: MitidPerson): Html {
  return card(person.key, person.name, `${person.city} · ${person.maalgruppe}`, person.story);
}

function employeeCard(employee: EmployedPerson): Html {
  return card(employee.key, employee.name, `${employee.organisation} · CVR ${employee.cvr}`, employee.story);
}

function card(key: string, name: string, facts: string, story: string): Html {
  const id = `om-${key.replaceAll('.', '-')}`;
  return html`<li>
  <button type="submit" name="person" value="${key}" aria-describedby="${id}">${name}</button>
  <div id="${id}"><p class="fakta">${facts}</p><p>${story}</p></div>
</li>`;
}

function page(title: string, content: Html): string {
  return html`${new Html('<!DOCTYPE html>')}
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/picker.css">
</head>
<body>
<header><p>Demonstration – ikke det rigtige MitID</p></header>
<main>${content}</main>
</body>
</html>`.text;
}
