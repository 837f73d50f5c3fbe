/** Recovery A and B of one lost share, in the ceremony processes: a lead that sees no share, and a helper for each that is entered. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { operations } from '../../../../main/ceremony/operations/registry';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import { curves } from '../../../../main/ceremony/tss/curve';
import { lagrangeCoefficients } from '../../../../main/ceremony/tss/lagrange';
import { systemRandomness } from '../../../../main/ceremony/tss/randomness';
import { Refusal } from '../../../../shared/text/refusals';
import { curveNames } from '../../../../shared/tss/curve-names';
import { openProgram } from '../../../support/program';
import {
  type Cast,
  castOf,
  type PreparedRecovery,
  preparedA,
  preparedB,
  recoverShareInput,
} from '../../../support/tss-lost-share';
import { sumOf } from '../../../support/tss-share';
import { rootsOf } from '../tss/kit';
import { forbidden, overlap, watchedProgram } from '../tss/watched-curves';

let cast: Cast;
beforeAll(async () => {
  cast = await castOf();
});

async function refusedBy(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'none';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code;
  }
}

const conditions = () => ({ expiryMs: 60_000, now: Date.now(), unwitnessed: true });
const typed = (text: Uint8Array) => ({ typed: text, source: 'piped' as const, slips: new Set<string>() });

/** A recovery up to where all shares are in: the state of the lead, and of each helper with what it wants. */
async function entered(folder: string, prepared: PreparedRecovery) {
  const sums = [];
  for (const [issued, id] of prepared.entered) sums.push(await sumOf(issued, id));
  // What the sums are made of here is not the operation’s.
  wipeAll();
  const operation = operations[prepared.operation];
  const input = await recoverShareInput(conditions(), folder, prepared);
  const { start, state: lead } = await operation.begin(input);
  const helpers = [];
  const before = [];
  for (const [at, [issued, tss_node_id]] of prepared.entered.entries()) {
    const own = { ...input, entered: [...before] };
    const statement = await operation.helping!.restate(own, start.nonce);
    expect(statement.digest).toBe(start.bound.digest);
    const state = await operation.helping!.join(own);
    const { part, progress } = await operation.enter(state, typed(sums[at]!));
    before.push({ group: issued.group, tss_node_id });
    expect(progress).toBe(before.length);
    helpers.push({ state, wanted: part! });
  }
  return { operation, input, lead, helpers, wanted: helpers.map(one => one.wanted) };
}

test('what helpers add of their own goes into every mask beside the generator, and is overwritten', async () => {
  const opened = await openProgram();
  const prepared = await preparedA(opened, cast);
  const { operation, input, wanted } = await entered(opened.folder, prepared);
  vi.spyOn(systemRandomness, 'bytes').mockImplementation(length => new Uint8Array(length).fill(7));
  const points = async (added: Record<string, string>): Promise<string[]> => {
    const ownEntropy = Object.entries(added).map(([tss_node_id, text]) => ({
      group: prepared.issued.group,
      tss_node_id,
      entropy: new TextEncoder().encode(text),
    }));
    const { state } = await operation.begin({ ...input, ownEntropy });
    const drawn = await operation.proceed(state, { wanted });
    if (!('masks' in drawn)) throw new Error('masks');
    for (const { entropy } of ownEntropy) expect(entropy.every(byte => byte === 0)).toBe(true);
    return drawn.masks.flatMap(one => Object.values(one.points));
  };
  const all = [await points({}), await points({ 1: '3162' }), await points({ 2: '3162' })];
  const both = await points({ 1: '3162', 2: '6616' });
  expect(await points({ 1: '3162', 2: '6616' })).toEqual(both);
  vi.restoreAllMocks();
  const every = [...all, both].flat();
  expect(new Set(every).size).toBe(every.length);
});

describe.each([
  ['A', preparedA],
  ['B', preparedB],
])('recovery %s', (_mode, prepare) => {
  test('neither the root nor its product with a public coefficient is ever computed, in any of its processes, and nothing secret stays', async () => {
    const opened = await openProgram();
    const prepared = await prepare(opened, cast);
    const input = await recoverShareInput(conditions(), opened.folder, prepared);
    const { seen, stop } = watchedProgram();
    try {
      const { operation, lead, helpers, wanted } = await entered(opened.folder, prepared);
      const drawn = await operation.proceed(lead, { wanted });
      if (!('masks' in drawn)) throw new Error('masks');
      for (const { state } of helpers) expect(await operation.proceed(state, drawn)).toHaveProperty('part');
    } finally {
      stop();
    }
    expect(heldCount()).toBe(0);
    const ids = input.request.sources.flatMap(({ holders }) => holders.map(one => BigInt(one.tss_node_id)));
    for (const name of curveNames) {
      const coefficients = [
        ...lagrangeCoefficients(curves[name], [1n, 2n], 0n),
        ...lagrangeCoefficients(curves[name], [1n, 2n], 3n),
        ...lagrangeCoefficients(curves[name], [0n, 1n], 3n),
        ...ids,
        9n,
      ];
      expect(seen[name].size).toBeGreaterThan(30);
      const never = forbidden(curves[name], rootsOf(prepared.issued.keys)[name], coefficients);
      expect(overlap(seen[name], never)).toEqual([]);
    }
  });
});

test('the lead takes no share, a helper one, and masks are drawn once all want one and used for no other helper', async () => {
  const opened = await openProgram();
  const prepared = await preparedA(opened, cast);
  const { operation, input, lead, helpers, wanted } = await entered(opened.folder, prepared);
  const sum = () => sumOf(prepared.issued, '1');
  expect(await refusedBy(async () => operation.enter(lead, typed(await sum())))).toBe('NO_ATTEMPT');
  const [first, second] = helpers as [(typeof helpers)[0], (typeof helpers)[0]];
  // Its input says that nobody’s share is in, but for its own.
  const both = { ...first.state, entered: [] };
  expect(await refusedBy(async () => operation.enter(both, typed(await sum())))).toBe('INTERNAL');
  for (const some of [[], wanted.slice(1), [wanted[0]!, wanted[0]!], [...wanted, wanted[0]!]])
    expect(await refusedBy(() => operation.proceed(lead, { wanted: some }))).toBe('TSS_MASKS');
  expect(await refusedBy(() => operation.proceed(first.state, { wanted }))).toBe('NO_ATTEMPT');
  const drawn = await operation.proceed(lead, { wanted });
  if (!('masks' in drawn)) throw new Error('masks');
  expect(await refusedBy(() => operation.proceed(lead, drawn))).toBe('NO_ATTEMPT');
  const crossed = drawn.masks.map((one, at) => ({ ...one, sealed: drawn.masks[1 - at]!.sealed }));
  expect(await refusedBy(() => operation.proceed(first.state, { masks: crossed }))).toBe('TSS_MASKS');
  const short = { masks: drawn.masks.slice(1) };
  expect(await refusedBy(() => operation.proceed(second.state, short))).toBe('TSS_MASKS');
  // Whatever was refused to a helper, it has no share any more.
  expect(await refusedBy(() => operation.proceed(second.state, drawn))).toBe('TSS_MASKS');
  expect(await refusedBy(async () => operations.recoverB.begin(input))).toBe('INTERNAL');
  const other = { ...input, confirmations: input.confirmations.slice(1) };
  expect(await refusedBy(() => operation.begin(other))).toBe('TSS_CONFIRMATION_MISSING');
});
