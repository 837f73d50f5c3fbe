/** Comparing names that people gave. */

/** Two names that people would take for the same (capitals, forms of accents) give the same text. */
export const folded = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');
