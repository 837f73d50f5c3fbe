/** A private key that was entered for a check outside of any attempt: its passphrase is a string of the page until that is replaced. */

/** `replace` replaces the page, whose next reading shows that it has shown what the check gave. */
export function keyInPage(replace: (() => void) | undefined) {
  let isThere = false;
  return {
    /** Of a call for which a key may have been entered. */
    entered: <T>({ by }: { by: string }, answer: Promise<T>): Promise<T> => {
      isThere ||= by === 'privateKey';
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
