/**
 * Whether a date or a number is only half written, which the browser then says at the field: it would send it as empty, and
 * nobody would ever know that something was meant to stand there.
 */
export function isHalfWritten(form: HTMLFormElement): boolean {
  const fields = [...form.querySelectorAll('input')];
  const half = fields.find((field) => field.validity.badInput && field.offsetParent !== null);
  return half !== undefined && !half.reportValidity();
}
