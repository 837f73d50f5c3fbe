/** Waiting for what makes the first picture whole, but not so long that nobody would see one. */

const AT_MOST_MS = 250;

export const notForLong = (what: Promise<unknown>): Promise<unknown> =>
  Promise.race([what.catch(() => {}), new Promise(done => setTimeout(done, AT_MOST_MS))]);
