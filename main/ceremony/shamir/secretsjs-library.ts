/**
 * The one place that touches secrets.js-grempe 2.0.0. It is only ever asked for one thing: a new share of a set of
 * 8 bits that exists. Never to split: its coefficients are never 0, which tells about a secret that is split again
 * (its issue 107).
 *
 * The library works on strings, which cannot be overwritten: here, and only here, shares are strings of ours. They
 * end with the ceremony process.
 */

/** What is used of it, typed by what it does; its own declarations are wrong. */
interface Library {
  init(bits: number): void;
  /** `id` as a number: text is read as hex, so that "10" would be index 16. */
  newShare(id: number, shares: string[]): string;
}

let loading: Promise<Library> | undefined;

/** On first use: a set in Vault's form never loads it. In the built program it is a part of the bundle, so no file is read. */
function load(): Promise<Library> {
  loading ??= import('secrets.js-grempe').then(module => module.default as unknown as Library);
  return loading;
}

/**
 * The library's own answer: the string of the share at `index`. `shares`: strings of 8-bit shares, checked by the
 * caller, since the library takes nearly anything and answers with garbage. May throw errors that quote a share:
 * callers must not let their text out.
 */
export async function libraryNewShare(shares: string[], index: number): Promise<string> {
  const library = await load();
  // Its settings are one object for the whole process, and reading a share of other bits changes them for good.
  library.init(8);
  return library.newShare(index, shares);
}
