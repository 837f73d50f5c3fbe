/** The form of a word that goes with a number, by the rules of a language (Unicode CLDR, through `Intl`). */

/** The forms of one word, by CLDR's categories. One that is not given is as `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Gives what chooses among the forms of a word for a count, in the language of this tag (BCP 47). */
export function pluralIn(tag: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
