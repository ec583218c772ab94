import { floorOf, ownImports, where } from './floors';
import { proveRule } from './rule';
import type { ProjectFile, Tree } from './tree';

/** At most one component in this many runs in the browser. */
const oneIn = 5;

// Next demands the directive in these two, so they say nothing about our own restraint.
const demandedByNext = /^app\/(.*\/)?(error|global-error)\.tsx$/;

const isClient = (file: ProjectFile) => file.facts.directives.includes('use client');

function tooManyClients(tree: Tree): string[] {
  const components = tree.sources.filter((file) => {
    return /^(app|components)\/.*\.tsx$/.test(file.path) && !demandedByNext.test(file.path);
  });
  const clients = components.filter(isClient);
  if (clients.length * oneIn <= components.length) return [];
  const names = clients.map((file) => file.path).join(', ');
  return [
    `${clients.length} of ${components.length} components say 'use client', more than one in ${oneIn} (${names}). Do it on the server, or with <details>, <dialog> and links.`,
  ];
}

function clientsThatAreNoLeaves(tree: Tree): string[] {
  return tree.sources.filter(isClient).flatMap((file) => {
    if (floorOf(file.path) !== 'components' && !demandedByNext.test(file.path)) {
      return [`${file.path} says 'use client'. Only a small component in components/ runs in the browser.`];
    }
    return ownImports(file)
      .filter(({ target }) => floorOf(target) !== 'components')
      .map((each) => `${where(each)} takes ${each.target} to the browser. Pass values and actions as props.`);
  });
}

const servers = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`components/ui/part-${n}.tsx`, 'export const a = 1;']));
const client = { 'components/ui/menu.tsx': "'use client';\nexport function Menu() { return null; }" };

proveRule(`at most one component in ${oneIn} runs in the browser`, tooManyClients, {
  broken: [{ ...client, ...servers(3) }],
  kept: [{ ...client, ...servers(4) }, { 'app/error.tsx': "'use client';\nexport default function Page() {}" }],
});

proveRule('a client component is a leaf: it takes nothing from the server with it', clientsThatAreNoLeaves, {
  broken: [
    { 'components/ui/menu.tsx': "'use client';\nimport { getMenu } from '@/lib/menu/queries';" },
    { 'app/(borger)/forside/page.tsx': "'use client';\nexport default function Page() { return null; }" },
  ],
  kept: [
    { 'components/ui/menu.tsx': "'use client';\nimport { useState } from 'react';\nimport { Icon } from './icon';" },
  ],
});
