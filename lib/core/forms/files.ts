/** Files that a form takes in. What is chosen is kept at once, so that a mistake in another field does not lose it. */
export type FormFiles = {
  /** The file fields. Of several files in one field the first is taken. */
  names: readonly string[];
  /** Other fields that tell what becomes of them. */
  fields: readonly string[];
  receive: (sent: SentFiles) => Promise<Received>;
};

export type SentFiles = {
  accountId: string;
  submitId: string;
  /** Those that were chosen, by the name of their field. An untouched field is not here. */
  files: Record<string, File>;
  fields: Record<string, string>;
};

/** What the form is told, by the name of a field: values it is drawn again with, and what is wrong. */
export type Received = { values: Record<string, string>; fieldErrors: Record<string, string[]> };

export const nothingReceived: Received = { values: {}, fieldErrors: {} };

const maxFieldLength = 200;

// A browser sends a file field that was left alone as an empty file without a name; the framework calls that one so.
const nameless = ['', 'undefined'];

/** Hands the files of a form, and what belongs to them, to whoever keeps them. */
export async function receiveFiles(
  taken: FormFiles | undefined,
  { data, ...whose }: { data: FormData; submitId: string; accountId: string },
): Promise<Received> {
  if (!taken) return nothingReceived;
  const files: Record<string, File> = {};
  for (const name of taken.names) {
    const file = data.get(name);
    if (file instanceof File && (file.size > 0 || !nameless.includes(file.name))) files[name] = file;
  }
  const fields: Record<string, string> = {};
  for (const name of taken.fields) {
    const value = data.get(name);
    if (typeof value === 'string') fields[name] = value.slice(0, maxFieldLength);
  }
  return taken.receive({ ...whose, files, fields });
}
