/** “de” before a name, as French has it: “d’Ada”, “de Berta”. */

// Before an h both are written, and nothing in a name says which.
const ELIDES = /^(?:[aeiouàâäéèêëîïôöùûüœæ]|y(?![aeiouàâéèêëîôûœæ]))/i;

export const of = (name: string): string => (ELIDES.test(name) ? `d’${name}` : `de ${name}`);
