/** Why a file is not taken in. What the sender is told about each stands in the texts. */
export const pdfProblems = [
  ...['not-pdf', 'cut-off', 'something-else-inside', 'broken', 'no-pages', 'too-many-pages'],
  ...['encrypted', 'active', 'attachment', 'too-large-inside'],
] as const;
export type PdfProblem = (typeof pdfProblems)[number];

/** Carries a finding out of the walk that made it. */
export class PdfRefused extends Error {
  constructor(readonly problem: PdfProblem) {
    super(problem);
  }
}

/** Our own choice: no application, CV or ad comes near any of these, and a viewer survives them. */
export const pdfLimits = {
  pages: 1000,
  objects: 250_000,
  /** What one compressed stream may hold, in bytes. A page's drawing or a font is far below. */
  streamBytes: 64 * 1024 * 1024,
  /** The same for all that are not pictures together. */
  totalBytes: 256 * 1024 * 1024,
  picturePoints: 400_000_000,
};
