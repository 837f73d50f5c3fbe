/** The languages that are there: each whole, and none in one place alone. */
import { expect, test } from 'vitest';
import * as ofTerminal from '../../../main/cli/messages/given';
import { given as ofPage } from '../../../renderer/messages/given';
import { offered } from '../../../shared/text/catalogues';
import { languageNamed, languages } from '../../../shared/text/languages';

test('a language that is offered is there for the files, the page and the terminal', () => {
  expect(offered).toContain('en');
  expect(Object.keys(ofPage).sort()).toEqual([...offered].sort());
  expect(Object.keys(ofTerminal).sort()).toEqual([...offered].sort());
});

test('a tag or a locale names a language by its first part, and any other names none', () => {
  for (const name of ['de', 'de-AT', 'de_DE.UTF-8', 'de_CH@euro', 'DE', 'de.UTF-8'])
    expect(languageNamed(name, languages)).toBe('de');
  for (const name of ['', 'C', 'C.UTF-8', 'POSIX', 'd', 'deu', 'german', 'nl_NL', 'den', '-de', 'toString'])
    expect(languageNamed(name, languages)).toBeUndefined();
  expect(languageNamed('de', ['en'])).toBeUndefined();
});
