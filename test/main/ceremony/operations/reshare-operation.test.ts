/** A reshare in the ceremony process: who takes shares, and what keeps it from beginning or from being summed. */
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Conditions } from '../../../../main/ceremony/operations/operation';
import { type ReshareInput, reshare } from '../../../../main/ceremony/operations/reshare';
import { heldCount, wipeAll } from '../../../../main/ceremony/process/wipe';
import type { EnteredShare } from '../../../../main/ceremony/shares/entry';
import { curves } from '../../../../main/ceremony/tss/curve';
import { lagrangeCoefficients } from '../../../../main/ceremony/tss/lagrange';
import type { NewKeys } from '../../../../main/ceremony/tss/new-keys';
import { systemRandomness } from '../../../../main/ceremony/tss/randomness';
import type { TssContributionFile } from '../../../../shared/records/tss-contribution';
import { hashOfEpoch } from '../../../../shared/records/tss-epoch';
import { groupOf } from '../../../../shared/records/tss-vault';
import { curveNames } from '../../../../shared/tss/curve-names';
import { type TestHolder, testHolder } from '../../../support/holders';
import { openProgram } from '../../../support/program';
import { reshareIn, sumOf } from '../../../support/tss-share';
import { big, rootsOf } from '../tss/kit';
import { forbidden, overlap, watchedProgram } from '../tss/watched-curves';
import { reshareInput } from './reshare-kit';

afterEach(wipeAll);

const people: TestHolder[] = [];
beforeAll(async () => {
  for (const name of ['Ann', 'Ben']) people.push(await testHolder(name));
});

const conditions: Conditions = { expiryMs: 60_000, now: Date.now(), unwitnessed: true };

/** What a reshare of two is begun with, and both their sums. Made once; a program ends with its test. */
async function made() {
  const opened = await openProgram();
  const { issued, which } = await reshareIn(opened, people);
  const input = await reshareInput(conditions, opened.folder, issued, which);
  const sums = [await sumOf(issued, '1'), await sumOf(issued, '2')] as const;
  return { input, sums, keys: issued.keys };
}
let all: Awaited<ReturnType<typeof made>>;
beforeEach(async () => {
  all ??= await made();
});

const entered = (typed: Uint8Array): EnteredShare => ({
  typed: typed.slice(),
  source: 'typed',
  slips: new Set(),
});
const code = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    error => `${error.code} ${error.facts?.holder ?? ''}`.trim(),
  );

/** The contribution that comes of a share in a process of its own. */
async function partOf(input: ReshareInput, sum: Uint8Array): Promise<TssContributionFile> {
  const { start } = await reshare.begin(input);
  const statement = await reshare.helping!.restate(input, start.nonce);
  expect(statement.digest).toBe(start.bound.digest);
  const step = await reshare.enter(await reshare.helping!.join(input), entered(sum));
  return step.part!.contribution;
}

test('the process under the words takes no share in strict mode, and sums only when everybody’s contribution is there', async () => {
  const { input, sums } = all;
  const { state, start } = await reshare.begin(input);
  expect(start.required).toBe(2);
  const share = entered(sums[0]);
  expect(await code(reshare.enter(state, share))).toBe('NO_ATTEMPT');
  expect(share.typed.every(byte => byte === 0)).toBe(true);
  const parts = [await partOf(input, sums[0]), await partOf(input, sums[1])];
  const [anns, bens] = parts as [TssContributionFile, TssContributionFile];
  expect(await code(reshare.proceed(state, [anns]))).toBe('TSS_CONTRIBUTION_MISSING Ben');
  expect(await code(reshare.proceed(state, [anns, bens, anns]))).toBe('TSS_CONTRIBUTED_TWICE Ann');
  const forged = { ...bens, commitments: { ...bens.commitments, secp256k1: anns.commitments.secp256k1 } };
  expect(await code(reshare.proceed(state, [anns, forged]))).toBe('TSS_NOT_THEIR_SHARE Ben');
  const keys = (await reshare.proceed(state, parts)) as NewKeys;
  expect(keys.hash).toBe(hashOfEpoch({ ...keys, context: input.request.context }));
  expect([keys.commitments.secp256k1[0], keys.commitments.ed25519[0]]).toEqual(
    Object.values(input.vault.roots!),
  );
});

test('a helper of a holder who adds entropy waits for it with their share, and nothing of either stays', async () => {
  const { input, sums } = all;
  wipeAll();
  const own = new TextEncoder().encode('3 1 6 2 5 4');
  vi.spyOn(systemRandomness, 'bytes').mockImplementation(length => new Uint8Array(length).fill(7));
  const made = [];
  for (const entropy of [own.slice(), own.slice(), new TextEncoder().encode('6 6 6 6 6 6')]) {
    const helper = await reshare.helping!.join({ ...input, addedLater: ['1'] });
    expect(await code(reshare.proceed(helper, { entropy: own.slice() }))).toBe('NO_ATTEMPT');
    const step = await reshare.enter(helper, entered(sums[0]));
    // By it main finds what is to be added: an index has no more than 15 digits.
    expect([step.progress, step.tss_node_id, step.part]).toEqual([1, '1', undefined]);
    expect(await code(reshare.enter(helper, entered(sums[1])))).toBe('INTERNAL');
    const part = await reshare.proceed(helper, { entropy });
    if (!('contribution' in part)) throw new Error('a contribution');
    expect([entropy.every(byte => byte === 0), heldCount()]).toEqual([true, 0]);
    made.push(part.contribution.commitments.ed25519[1]);
  }
  vi.restoreAllMocks();
  expect([made[1], made[2] === made[0]]).toEqual([made[0], false]);
  // Who adds none gives theirs at once.
  const other = await reshare.helping!.join({ ...input, addedLater: ['1'] });
  expect((await reshare.enter(other, entered(sums[1]))).part!.contribution.name).toBe('Ben');
});

test('a helper says what is under the words only where its own input does', async () => {
  const { input } = all;
  const { start } = await reshare.begin(input);
  const other = { ...input, conditions: { ...conditions, acceptPrivateKeys: true } };
  expect((await reshare.helping!.restate(other, start.nonce)).digest).not.toBe(start.bound.digest);
  const statement = await reshare.helping!.restate(input, '0'.repeat(32));
  expect(statement.digest).not.toBe(start.bound.digest);
});

test('whose share is in already is refused in another process', async () => {
  const { input, sums } = all;
  const state = await reshare.helping!.join({ ...input, entered: ['1'] });
  expect(await code(reshare.enter(state, entered(sums[0])))).toBe('TSS_SHARE_REPEATED Ann');
  expect((await reshare.enter(state, entered(sums[1]))).progress).toBe(2);
});

test('it does not begin over another record, altered keys, or without everybody’s confirmation', async () => {
  const { input } = all;
  const [source] = input.request.sources;
  const changed = (change: (epoch: ReturnType<typeof epochIn>) => void): ReshareInput => {
    const vault = structuredClone(input.vault);
    change(epochIn(vault));
    return { ...input, vault };
  };
  const epochIn = (vault: ReshareInput['vault']) =>
    groupOf(vault, source!.key_share_holder_group_id)!.epochs[0]!;
  const begun = (given: ReshareInput) => code(reshare.begin(given));
  expect(await begun({ ...input, confirmations: input.confirmations.slice(1) })).toBe(
    'TSS_CONFIRMATION_MISSING Ann',
  );
  expect(await begun(changed(epoch => epoch.receipts.splice(0, 1)))).toBe('TSS_HOLDER_UNCONFIRMED Ann');
  const swap = (points: string[]) => points.push(points.shift()!);
  expect(await begun(changed(({ commitments }) => swap(commitments.ed25519)))).toBe('TSS_EPOCH_ALTERED');
  expect(
    await begun(
      changed(({ receipts: [first, second] }) =>
        Object.assign(first!, { proofs: second!.how === 'signed' && second!.proofs }),
      ),
    ),
  ).toBe('TSS_RECEIPT_PROOF Ann');
  expect(await begun(input)).toBe('ok');
});

/** Does what one process does, and gives what was seen of it. */
async function whileWatched<T>(work: () => Promise<T>) {
  const { seen, stop } = watchedProgram();
  try {
    return { given: await work(), seen };
  } finally {
    stop();
  }
}

test('in no process of it is the root, or its product with a public coefficient, an operand or a result, and each sees one share', async () => {
  const { input, sums, keys } = all;
  const begun = await whileWatched(() => reshare.begin(input));
  const helpers = [];
  for (const sum of sums)
    helpers.push(
      await whileWatched(async () => {
        const statement = await reshare.helping!.restate(input, begun.given.start.nonce);
        expect(statement.digest).toBe(begun.given.start.bound.digest);
        return reshare.enter(await reshare.helping!.join(input), entered(sum));
      }),
    );
  const parts = helpers.map(({ given }) => given.part!.contribution);
  const summed = await whileWatched(() => reshare.proceed(begun.given.state, parts));
  const roots = rootsOf(keys);
  for (const name of curveNames) {
    const coefficients = [...lagrangeCoefficients(curves[name], [1n, 2n], 0n), 2n, 4n];
    const never = forbidden(curves[name], roots[name], coefficients);
    const shares = [1n, 2n].map(id => big(keys.shares.get(id)![name]));
    const seen = [begun, ...helpers, summed].map(one => one.seen[name]);
    for (const one of seen) expect([one.size > 0, overlap(one, never)]).toEqual([true, []]);
    const sharesSeen = seen.map(one => shares.map(share => one.has(share)));
    expect(sharesSeen).toEqual([
      [false, false],
      [true, false],
      [false, true],
      [false, false],
    ]);
  }
});
