/** The machine's state as the window asks for it every few seconds: how often it is read. */
import { expect, test } from 'vitest';
import { MachineWatch } from '../../../main/host/machine/watch';
import { layTree } from '../../support/machine-tree';

/** A Mac whose readings are counted, with a clock that is set by hand. */
function mac() {
  const state = { readings: 0, now: Date.UTC(2026, 10, 29), swap: 'total = 0.00M' };
  const run = async (_program: string, args: readonly string[]) => {
    if (args.includes('vm.swap_enabled')) return '0';
    if (!args.includes('vm.swapusage')) return null;
    state.readings++;
    return state.swap;
  };
  const addresses = () => ({ lo0: [{ internal: true }] });
  const watch = new MachineWatch({ platform: 'darwin', run, addresses, now: () => state.now });
  return { state, watch };
}

test('where a reading takes long, the last is told again for a minute, and then while the next is made', async () => {
  const { state, watch } = mac();
  expect((await watch.glance()).swap.state).toBe('off');
  state.swap = 'total = 1024.00M';
  state.now += 59_000;
  expect((await watch.glance()).swap.state).toBe('off');
  expect(state.readings).toBe(1);
  state.now += 1000;
  expect((await watch.glance()).swap.state).toBe('off');
  expect(state.readings).toBe(2);
  await watch.read();
  expect((await watch.glance()).swap.state).toBe('on');
  expect(state.readings).toBe(2);
});

test('before an attempt it is read anew; who asks meanwhile waits for the same reading', async () => {
  const { state, watch } = mac();
  await watch.glance();
  state.swap = 'total = 1024.00M';
  const both = await Promise.all([watch.read(), watch.read()]);
  expect(both.map(({ swap }) => swap.state)).toEqual(['on', 'on']);
  expect(state.readings).toBe(2);
});

test('on Linux, where it is files alone, it is read each time', async () => {
  const root = layTree({ 'proc/swaps': 'Filename Type Size Used Priority\n' });
  const other = layTree({ 'proc/swaps': 'Filename Type Size Used Priority\n/swap file 1 0 -2\n' });
  const asked = { root, platform: 'linux' as const, addresses: () => ({}) };
  const watch = new MachineWatch(asked);
  expect((await watch.glance()).swap.state).toBe('off');
  asked.root = other;
  expect((await watch.glance()).swap.state).toBe('on');
});
