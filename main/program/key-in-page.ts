/** What was entered outside of any attempt, such as a private key for a check: a passphrase is a string of the page until that is replaced. */

/** `replace` replaces the page, whose next reading shows that it has shown what the check gave. */
export function keyInPage(replace: (() => void) | undefined) {
  let isThere = false;
  return {
    /** Of a call for which something secret may have been entered. */
    entered: <T>(isEntered: boolean, answer: Promise<T>): Promise<T> => {
      isThere ||= isEntered;
      return answer;
    },
    /** Of a call that the page makes when it goes on. */
    readsOn: <T>(answer: Promise<T>): Promise<T> => {
      if (isThere) replace?.();
      isThere = false;
      return answer;
    },
  };
}
