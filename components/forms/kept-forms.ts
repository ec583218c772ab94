/** What became of what is typed on a page that must leave: there was nothing, it is kept, or it must be tried again. */
export type Keeping = 'nothing' | 'kept' | 'again';

type Keep = (keepFor: string) => Promise<Keeping>;

const standing = new Set<Keep>();

/** Lets a form that stands on the page be kept when the page must leave; answers how to end that. */
export function standForKeeping(keep: Keep): () => void {
  standing.add(keep);
  return () => void standing.delete(keep);
}

/** Has every form on the page kept that was begun and not sent. `keepFor` tells the server for whom the page was drawn. */
export async function keepForms(keepFor: string): Promise<Keeping> {
  const each = await Promise.all([...standing].map((keep) => keep(keepFor)));
  if (each.includes('again')) return 'again';
  return each.includes('kept') ? 'kept' : 'nothing';
}
