/** Comparing names that people gave. */

/** Two names that are one to whoever types them (capitals, forms of accents) give the same text: by this what is there is found. */
export const folded = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');

/** Letters of Cyrillic and Greek that are drawn as Latin ones are, each in its own case: “Н” is drawn as “H”, “н” as no Latin letter. */
const DRAWN_AS: readonly (readonly [string, string])[] = [
  ['АВЕЅІЈКМНОРСТУХҺӀԌԚԜ', 'ABESIJKMHOPCTYXHIGQW'],
  ['аеіјорсухѕһӏԁԛԝѵ', 'aeijopcyxshldqwv'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'ABEZHIKMNOPTYXC'],
  ['αιϳνορυχϲ', 'aijvopuxc'],
];
const latin = new Map(DRAWN_AS.flatMap(([from, to]) => [...from].map((one, at) => [one, to[at]!] as const)));

/** What a name looks like: wide and narrow forms, blanks, dashes, apostrophes, and letters drawn as Latin ones all become one. */
const drawn = (name: string): string =>
  [...name.normalize('NFD')]
    // Before the wide forms are resolved: they make another letter of the lunate sigma.
    .map(one => latin.get(one) ?? one)
    .join('')
    .normalize('NFKD')
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/[‘’ʼ´`]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .normalize('NFKD');

/**
 * True for two names that people would take for one. For what is new only: records from before may hold such names, and are read
 * and found by `folded`. No claim to know every letter of every script.
 */
export const lookAlike = (one: string, other: string): boolean => repeatedIn([one, other]) !== undefined;

/** The first of these that looks like one before it, as `lookAlike` has it. */
export function repeatedIn(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find(name => {
    // Both kinds are in one set: what is drawn like another's folded name looks like that, too.
    const forms = [folded(name), drawn(name)];
    const isThere = forms.some(form => seen.has(form));
    for (const form of forms) seen.add(form);
    return isThere;
  });
}
