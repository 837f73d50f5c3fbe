import { expect, test } from 'vitest';
import {
  FIRST_STATUS,
  isTerminal,
  next,
  requestEvents,
  requestStatuses,
  shownAs,
} from '../../../shared/tss/request-state';

/** Every status with every event: where it leads, `-` for nowhere. */
const TABLE = `
from                         | allConfirmed  | declined                    | attemptStarted | outputsWritten | failed              | crashed             | expired                     | cancelled
PendingKeyHolderConfirmation | MPCProcessing | KeyHolderConfirmationFailed | -              | -              | -                   | -                   | KeyHolderConfirmationFailed | Cancelled
KeyHolderConfirmationFailed  | -             | -                           | -              | -              | -                   | -                   | -                           | -
MPCProcessing                | -             | -                           | KeyGenerating  | -              | -                   | -                   | KeyGeneratingFailed         | Cancelled
KeyGenerating                | -             | -                           | -              | Success        | KeyGeneratingFailed | KeyGeneratingFailed | KeyGeneratingFailed         | KeyGeneratingFailed
KeyGeneratingFailed          | -             | -                           | -              | -              | -                   | -                   | -                           | -
Success                      | -             | -                           | -              | -              | -                   | -                   | -                           | -
Cancelled                    | -             | -                           | -              | -              | -                   | -                   | -                           | -
`;

const [head, ...rows] = TABLE.trim()
  .split('\n')
  .map(line => line.split('|').map(cell => cell.trim()));

test('the table has every status and every event', () => {
  expect(head).toEqual(['from', ...requestEvents]);
  expect(rows.map(([from]) => from)).toEqual([...requestStatuses]);
});

test.each(requestStatuses)('from %s every event leads where the table says, or nowhere', from => {
  const [, ...cells] = rows.find(([status]) => status === from)!;
  expect(requestEvents.map(event => next(from, event) ?? '-')).toEqual(cells);
});

test('a request begins with the seed’s first status, and ends in four', () => {
  expect(FIRST_STATUS).toBe('PendingKeyHolderConfirmation');
  expect(requestStatuses.filter(isTerminal)).toEqual([
    'KeyHolderConfirmationFailed',
    'KeyGeneratingFailed',
    'Success',
    'Cancelled',
  ]);
});

test('a cancelled request is shown as the seed says, and told apart from one that succeeded', () => {
  expect(shownAs('Cancelled')).toEqual({ status: 'Success', cancelled: true });
  for (const status of requestStatuses.filter(one => one !== 'Cancelled'))
    expect(shownAs(status)).toEqual({ status, cancelled: false });
});
