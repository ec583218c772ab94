/** Trouble that whoever runs the portal can mend: the message is one sentence that says how. */
export class SetupError extends Error {
  override name = 'SetupError';
}
