import { expect, test } from 'vitest';
import { languageAsked } from '../../../../main/cli/messages/language';
import { parseCommand } from '../../../../main/cli/registry/arguments';
import { UsageError } from '../../../../main/cli/terminal/exit';
import { languages } from '../../../../shared/text/languages';

const asked = (args: string, env: Record<string, string> = {}) =>
  languageAsked(args.split(' '), env, languages);

test('the terminal speaks the language of --lang, wherever it stands, before what the system says', () => {
  for (const args of ['--lang de', 'drill --lang de', 'drill --lang=de --json', '--lang=de drill'])
    expect(asked(args, { LC_ALL: 'fr_FR.UTF-8' })).toBe('de');
  expect(asked('drill --lang nl', { LANG: 'fr_FR' })).toBe('en');
  expect(asked('drill --lang', { LANG: 'fr_FR' })).toBe('en');
});

test('the system says it by the first of LC_ALL, LC_MESSAGES and LANG that is set; what is not there is English', () => {
  expect(asked('drill', { LANG: 'ja_JP.UTF-8' })).toBe('ja');
  expect(asked('drill', { LANG: 'ja_JP.UTF-8', LC_MESSAGES: 'es_ES' })).toBe('es');
  expect(asked('drill', { LANG: 'ja_JP.UTF-8', LC_MESSAGES: 'es_ES', LC_ALL: 'C' })).toBe('en');
  expect(asked('drill', { LANG: 'ja_JP.UTF-8', LC_ALL: '' })).toBe('ja');
  for (const env of [{}, { LANG: 'nl_NL' }, { LANG: 'C.UTF-8' }]) expect(asked('', env)).toBe('en');
  expect(languageAsked([], { LANG: 'de_DE' }, ['en'])).toBe('en');
});

test('for other programs what the system says is nothing, and --lang is', () => {
  expect(asked('stdio', { LANG: 'de_DE' })).toBe('en');
  expect(asked('stdio --lang de', {})).toBe('de');
});

test('--lang comes before the command or after it, or without one; a language that is not there is refused', () => {
  expect(parseCommand(['--lang', 'en'])).toEqual({ command: 'guided' });
  expect(parseCommand(['--lang=en', '--help'])).toEqual({ command: 'help' });
  expect(parseCommand(['--lang', 'en', 'air-gap'])).toEqual(parseCommand(['air-gap', '--lang', 'en']));
  for (const args of [['--lang', 'nl'], ['air-gap', '--lang', 'nl'], ['--lang'], ['--lang=']]) {
    expect(() => parseCommand(args)).toThrow(UsageError);
  }
  expect(() => parseCommand(['air-gap', '--lang', 'nl'])).toThrow(/^Option --lang is one of: en\b/);
});
