/** Whether something secret is on the screen, or in a field of it: then nothing is printed, whatever is to be printed. */

/** What was asked for and is to be put away, the one-time password, and a field that a secret is typed into. */
const KEPT = '.secret, .one-time, [data-secret]';

export const isSecretShown = (): boolean =>
  document.querySelector(KEPT) !== null ||
  Array.from(document.querySelectorAll<HTMLInputElement>('input[type="password"]')).some(
    ({ value }) => value !== '',
  );
