/** The language of the people before the program: chosen, told on, under the words of an attempt, and of a transcript as it is read. */
import { expect, test, vi } from 'vitest';
import { codeOf, copiedSet, filesIn, openProgram, startShare, value } from '../../support/program';

vi.mock('../../../shared/text/given', async original => {
  const real = await original<typeof import('../../../shared/text/given')>();
  const lines = { ...real.en.statement.lines, to: 'An: {holder}' };
  return { en: real.en, de: { ...real.en, statement: { ...real.en.statement, lines } } };
});

test('a language that is chosen is kept by who asked for the program, and is spoken from then on', async () => {
  const told: string[] = [];
  const { api, program } = await openProgram({ onLanguage: language => told.push(language) });
  expect(value(await api.language.read())).toEqual({ language: 'en', offered: ['en', 'de'] });
  expect(codeOf(await api.language.choose({ language: 'ja' }))).toBe('BAD_REQUEST');
  expect(value(await api.language.choose({ language: 'de' }))).toMatchObject({ language: 'de' });
  expect(value(await api.language.read())).toMatchObject({ language: 'de' });
  expect(told).toEqual(['de']);
  await program.close();
});

test('the lines under the words are shown in it, and read in it or in another; their ids are the same', async () => {
  const opened = await openProgram({ language: 'de' });
  const { api, program } = opened;
  await copiedSet(opened);
  await startShare(api);
  const attempt = value(await api.attempt.read())!;
  expect(attempt.bound.find(({ id }) => id === 'to')).toMatchObject({ label: 'An' });
  // What people compare may not change under them.
  expect(codeOf(await api.language.choose({ language: 'en' }))).toBe('ATTEMPT_IN_PROGRESS');
  await api.attempt.cancel();
  const files = [...(await filesIn(opened.folder)).keys()];
  const file = files
    .find(name => name.includes('generate-share'))!
    .split('/')
    .at(-1)!;
  const read = async () => value(await api.transcript.verify({ file }));
  const inGerman = await read();
  expect(inGerman.verdict.facts).toMatchObject({ lines: 'asThen' });
  const shown = ({ entries }: typeof inGerman) => entries[0]!.details.map(detail => detail.value);
  expect(shown(inGerman)).toContainEqual(expect.stringMatching(/^An: /));
  value(await api.language.choose({ language: 'en' }));
  const inEnglish = await read();
  expect(inEnglish.verdict.facts).toMatchObject({ lines: 'translated' });
  expect(shown(inEnglish)).toContainEqual(expect.stringMatching(/^To: /));
  expect(inEnglish.digest).toBe(inGerman.digest);
  await program.close();
});
