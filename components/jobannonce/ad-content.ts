type Way = { text: string; href: string };

/** An internal ad, every text ready to be shown. */
export type AdContent = {
  key: string;
  id: string;
  title: string;
  headline: string | null;
  body: readonly ({ kind: 'paragraph'; text: string } | { kind: 'list'; points: readonly string[] })[];
  /** Of title and text, where it is not the page's own. */
  lang: 'da' | null;
  employer: string;
  where: string;
  labels: readonly { text: string; explanation: string | null }[];
  deadline: { title: string; text: string; note: string | null; day: string | null; isNear: boolean };
  facts: readonly { term: string; value: string }[];
  place: { lines: readonly string[]; note: string | null; position: { lat: number; lon: number } | null };
  contact: { name: string | null; phone: Way | null; email: Way | null };
  apply: readonly (Way & { opensOutside: boolean })[];
};
