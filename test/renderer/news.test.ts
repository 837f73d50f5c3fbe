/** News from main in the page: their order, their gaps, and what was read beside them. */
import { expect, test, vi } from 'vitest';
import { clockNow } from '../../renderer/lib/countdown';
import { inOrder, readings } from '../../renderer/lib/news';
import type { ProgramEvent } from '../../shared/contract/events';
import { sampleProgram } from './samples';

const numbered = (number: number) => ({ number }) as ProgramEvent;

test('events are taken in their order; one that comes late is left out, and after a gap everything is read anew', () => {
  const taken: number[] = [];
  let anew = 0;
  const take = inOrder(
    ({ number }) => taken.push(number),
    () => anew++,
  );
  for (const number of [7, 8, 9]) take(numbered(number));
  expect([taken, anew]).toEqual([[7, 8, 9], 0]);
  take(numbered(11));
  expect([taken, anew]).toEqual([[7, 8, 9, 11], 1]);
  for (const number of [10, 11, 12]) take(numbered(number));
  expect([taken, anew]).toEqual([[7, 8, 9, 11, 12], 1]);
});

test('an answer that an event came before is asked for once more, and one of another name changes nothing', async () => {
  const { came, read } = readings();
  let asked = 0;
  const answer = await read('attempt', async () => {
    if (++asked < 3) came('attempt');
    came('machine');
    return asked;
  });
  expect(answer).toBe(3);
});

test('the machine’s clock goes on by the time that went by since, in its own zone', () => {
  const program = sampleProgram({ clock: '2026-11-21T23:59:50+01:00' });
  vi.useFakeTimers({ toFake: ['performance'] });
  const at = performance.now();
  vi.advanceTimersByTime(15_000);
  expect(clockNow({ program, programAt: at })).toBe('2026-11-22T00:00:05+01:00');
  vi.useRealTimers();
});
