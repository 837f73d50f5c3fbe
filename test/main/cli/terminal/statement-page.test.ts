/** The statement in the terminal is in the language that stands under its words, whatever the terminal's own is. */
import { expect, it } from 'vitest';
import { statementPage } from '../../../../main/cli/terminal/texts';
import type { AttemptView } from '../../../../shared/contract/attempts';

it('shows each line as the attempt has it', () => {
  const bound = [{ id: 'to', facts: { holder: 'Dana' }, label: 'Al', value: 'Dana Kim' }];
  const named = { operator: 'Opal', witnesses: ['Wim', 'Wanda'] };
  const page = statementPage({ bound, words: [], practice: false, ...named } as unknown as AttemptView);
  expect(page).toMatch(/^ {2}Al {2}Dana Kim$/m);
  expect(page).toContain('Operator, for the transcript: Opal\nWitnesses, for the transcript: Wim, Wanda\n');
});
