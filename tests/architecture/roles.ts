/** In `lib/<feature>` a file's name is its role. The role tells what it may import; `own` means its own feature. */
export type Role = {
  /** Roles of its own feature that it may import. */
  own: string[];
  /** Whether it may import lib/core, services and prisma, or only their types, or not even those. */
  below: 'all' | 'core' | 'types' | 'nothing';
  advice: string;
};

export const roles: Record<string, Role> = {
  schema: {
    own: [],
    below: 'nothing',
    advice: 'A schema is shared with the browser: it imports zod and nothing of ours.',
  },
  texts: { own: [], below: 'types', advice: 'Texts are words: take values as arguments.' },
  rules: {
    own: ['schema'],
    below: 'types',
    advice: 'Rules are pure: let queries.ts or mutations.ts fetch it and pass it as an argument.',
  },
  policy: {
    own: [],
    below: 'types',
    advice: 'A policy is pure: (actor, resource) → allowed or the reason. Pass in what it needs to know.',
  },
  queries: {
    own: ['schema', 'rules', 'policy', 'texts'],
    below: 'all',
    advice: 'A query reads: what it needs from a mutation belongs in rules.ts or here.',
  },
  mutations: {
    own: ['schema', 'rules', 'policy', 'texts', 'queries'],
    below: 'all',
    advice: 'A mutation is called by actions and jobs, never the other way.',
  },
  actions: {
    own: ['schema', 'policy', 'texts', 'mutations'],
    below: 'core',
    advice: 'An action is a door: formAction({ schema, allow, run }) with run in mutations.ts.',
  },
  seed: {
    own: ['schema', 'rules', 'policy', 'texts', 'queries', 'mutations'],
    below: 'all',
    advice: 'A seed fills demonstration data and calls no action.',
  },
  jobs: {
    own: ['schema', 'rules', 'policy', 'texts', 'queries', 'mutations'],
    below: 'all',
    advice: 'A job is batch work on mutations; it is no action.',
  },
};

/** The role of a file in `lib/<feature>`; '' elsewhere. A role may have grown into a folder of its name. */
export function roleOf(at: string): string {
  const [floor, feature, name] = at.split('/');
  if (floor !== 'lib' || feature === 'core' || name === undefined) return '';
  return name.replace(/\.(ts|tsx)$/, '');
}

/** The role an import leads to, from its target without an ending. */
export function roleOfTarget(target: string): string {
  return target.split('/')[2] ?? '';
}
