import { expect, test } from 'vitest';
import { Turns } from '../../shared/turns';

test('work is done one after another, in the order of asking, and one that throws stops nobody', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  let open = () => {};
  const gate = new Promise<void>(resolve => {
    open = resolve;
  });
  const first = turns.take(async () => {
    seen.push('first begins');
    await gate;
    seen.push('first ends');
    throw new Error('first');
  });
  const second = turns.take(async () => {
    seen.push('second');
    return 2;
  });
  await new Promise(setImmediate);
  expect(seen).toEqual(['first begins']);
  open();
  await expect(first).rejects.toThrow('first');
  expect(await second).toBe(2);
  expect(seen).toEqual(['first begins', 'first ends', 'second']);
});
