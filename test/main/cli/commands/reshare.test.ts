/** What the terminal says after a reshare: of shares that were given out before, what is true of them. */
import { expect, test } from 'vitest';
import { reshareAttempt } from '../../../../main/cli/commands/reshare';
import { texts } from '../../../../main/cli/messages';
import type { AttemptView } from '../../../../shared/contract/attempts';

const saidOf = (type: string): string[] => {
  const bound = [{ id: 'tssRequest', facts: { requestId: '1', type } }];
  return reshareAttempt.outcome({ bound } as unknown as AttemptView, 'verified');
};

test('only where another main group replaces the one before, its shares are said to be destroyed', () => {
  expect(saidOf('KeyGenFromKeyGroup')).toContain(texts.tss.sharesBefore);
  expect(saidOf('KeyGenFromKeyGroup').join(' ')).not.toContain('destroyed');
  expect(saidOf('Recovery C').at(-1)).toBe(texts.tss.sharesReplaced);
});
