/** How long a one-time password can be used, in hours; our own choice. */
export const oneTimePasswordHours = 72;

/** User names are told apart without regard to case or width of letters. */
export function foldUsername(username: string): string {
  return username.normalize('NFKC').trim().toLocaleLowerCase('da-DK');
}
