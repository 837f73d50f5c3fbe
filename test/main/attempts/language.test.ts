/** A second language, for tests alone: its catalogue of lines, and what of an attempt is then shown in it. */
import { expect, it, vi } from 'vitest';
import { fixedView, NOTHING_ASKED, type RunDetails } from '../../../main/attempts/run-details';
import type { AttemptStart } from '../../../main/ceremony/process/protocol';
import { statementFacts, statementIn, statementOf } from '../../../shared/records/statement';
import type { Language } from '../../../shared/text/languages';
import { line, type StatementTexts } from '../../../shared/text/statement-lines';
import { statementTexts } from '../../../shared/text/statements';

const EO = 'eo' as Language;

vi.mock('../../../shared/text/statements', async original => {
  const real = await original<typeof import('../../../shared/text/statements')>();
  const { shownLine } = await import('../../../shared/text/statement-lines');
  const english = real.statementTexts('en');
  // Of the type of every catalogue: one that lacks a line does not compile.
  const esperanto: StatementTexts = {
    words: english.words,
    lines: { ...english.lines, to: 'Al: {holder}', required: 'Bezonataj: {required} el {issued}' },
  };
  const textsIn = (language: string) => (language === 'eo' ? esperanto : real.statementTexts('en'));
  return {
    ...real,
    statementTexts: textsIn,
    sayLineIn: (language: string) => (given: Parameters<typeof shownLine>[1]) =>
      shownLine(textsIn(language), given),
  };
});

const lines = [line('to', { holder: 'Dana Kim' }), line('required', { required: 2, issued: 3 })];

const startIn = (language: Language): AttemptStart => ({
  ...{ nonce: '00', index: 7, pgp_fingerprint: '', required: 2, keyMaterial: [] },
  bound: statementOf(lines, language),
});

const details: RunDetails = {
  ...NOTHING_ASKED,
  operation: 'generateShare',
  ...{ keySet: 'Ops', practice: false, seats: [], expiryMs: 1000 },
};

it('lines are shown in the language that stands under their words, and their ids and facts are the same', () => {
  const shown = (language: Language) => fixedView(startIn(language), details).bound;
  expect(shown(EO).map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Al: Dana Kim',
    'Bezonataj: 2 el 3',
  ]);
  expect(shown('en').map(({ label }) => label)).toEqual(['To', 'Required']);
  const bare = (language: Language) => shown(language).map(({ id, facts }) => ({ id, facts }));
  expect(bare(EO)).toEqual(bare('en'));
});

it('the words are of the language, too, and the transcript says which it was', () => {
  const [ours, theirs] = [startIn('en').bound, startIn(EO).bound];
  expect(theirs.words).not.toEqual(ours.words);
  expect(statementIn({ ...statementFacts(theirs) })).toMatchObject({ language: 'eo', lines });
  expect(statementTexts(EO).lines.to).toBe('Al: {holder}');
});
