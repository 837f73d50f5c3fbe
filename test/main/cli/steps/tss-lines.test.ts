/** What a view of threshold keys has, some command prints: what the window shows must not be unknown to who has the terminal alone. */
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  destroyLines,
  epochLines,
  groupLines,
  proofLines,
  requestLines,
  vaultLine,
  verifiedLines,
} from '../../../../main/cli/steps/tss-lines';
import {
  tssDestroyListView,
  tssEpochView,
  tssGroupView,
  tssRequestView,
  tssVaultView,
} from '../../../../shared/contract/tss';
import { tssProofView } from '../../../../shared/contract/tss-proofs';
import { verifiedGroupView } from '../../../../shared/contract/tss-verified';

/** Printed in no lines, and why. By view and field. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // The directory's name says practice; the record's number, digest and roots are of `epoch show`; remarks follow the list.
  // `verify-transcript` says of each transcript what happened, alarms among it, and how it ended; a vault's directory has all of them.
  vault: [
    'practice',
    'roots',
    'sequence',
    'recordDigest',
    'troubleFacts',
    'remarks',
    'ceremonies.file',
    'ceremonies.recorded',
    'ceremonies.ending',
    'ceremonies.reached.accepted',
    'ceremonies.reached.required',
    'ceremonies.reached.confirmed',
    'ceremonies.alarm',
    'ceremonies.shares.index',
    'ceremonies.shares.holder',
    'ceremonies.marked',
    'ceremonies.at',
    'ceremonies.operation',
    'ceremonies.open.item',
    'ceremonies.open.file',
    'ceremonies.open.holder',
    'ceremonies.open.done',
    'ceremonies.open.at',
    'ceremonies.problem',
  ],
  // Of each epoch `epoch show` tells all; who is in another group is told when the group is made. The key that encrypts is in the
  // text that its holder signs.
  group: ['key_share_holders.encryptionFingerprint', 'created_timestamp', 'epochs', 'alsoInOtherGroups'],
  request: ['confirmations.encryptionFingerprint'],
  // Moments of what was taken are in the transcripts that took it; the context is of `request show`.
  epoch: [
    'context',
    'receipts.at',
    'complaints.at',
    'complaints.tss_node_id',
    'void.at',
    'destroyed.tss_node_id',
    'checks.tss_node_id',
  ],
  destroyList: [],
  verified: [],
  // What `proves` sums up.
  proof: ['shows'],
};

type Leaf = readonly string[];
interface Schema {
  type: string;
  entries?: Record<string, Schema>;
  item?: Schema;
  wrapped?: Schema;
  options?: readonly unknown[];
  pipe?: readonly Schema[];
}

/** Each field of a view that is a value, by the names that lead to it. */
function leavesOf(schema: Schema, at: Leaf = []): Leaf[] {
  if (schema.wrapped) return leavesOf(schema.wrapped, at);
  if (schema.item) return leavesOf(schema.item, at);
  if (schema.entries)
    return Object.entries(schema.entries).flatMap(([name, one]) => leavesOf(one, [...at, name]));
  return [at];
}

/** Which value the field that is meant has, and whether all others that can be so are true. */
interface Turn {
  round: number;
  others: boolean;
}

/** A view in which this field has another value in each round: a line that has it in it is then another line. */
function filled(schema: Schema, leaf: Leaf, { round, others }: Turn, at: Leaf = []): unknown {
  const isMeant = leaf.join('.') === at.join('.');
  if (schema.wrapped) return filled(schema.wrapped, leaf, { round, others }, at);
  if (schema.item) return [filled(schema.item, leaf, { round, others }, at)];
  if (schema.entries)
    return Object.fromEntries(
      Object.entries(schema.entries).map(([name, one]) => [
        name,
        filled(one, leaf, { round, others }, [...at, name]),
      ]),
    );
  const turn = isMeant ? round : 0;
  if (schema.options) return schema.options[(turn + schema.options.length - 1) % schema.options.length];
  const field = at.at(-1) ?? '';
  if (schema.type === 'boolean') return isMeant ? round === 1 : others;
  if (schema.type === 'number') return 1764000000000 + turn * 86_400_000;
  if (/^(at|time|.*At)$/.test(field)) return `2026-11-0${turn + 1}T10:00:00.000Z`;
  if (field === 'trouble') return turn ? 'FILE_DAMAGED' : '';
  return `${'ab'.repeat(8)}0${turn}`;
}

type Lines = (view: never) => string | readonly string[];

/** The fields of a view that change nothing in the lines, whichever of their values they have. */
function unprinted(schema: v.GenericSchema, lines: Lines): string[] {
  const own = schema as unknown as Schema;
  const printed = (view: unknown) => [lines(view as never)].flat().join('\n');
  return leavesOf(own)
    .filter(leaf => {
      const isPrinted = (others: boolean) =>
        new Set([0, 1, 2, 3].map(round => printed(filled(own, leaf, { round, others })))).size > 1;
      return !isPrinted(false) && !isPrinted(true);
    })
    .map(leaf => leaf.join('.'));
}

/** Lines of a view, and of the same where the one holder has confirmed and chain codes disagree. */
const inBoth =
  <T extends { chainCodes: unknown[] }>(lines: (view: T) => readonly string[]): Lines =>
  (view: never) => {
    const { chainCodes } = view as T;
    return [
      ...lines(view),
      ...lines({ ...(view as T), missing: [], chainCodes: [...chainCodes, ...chainCodes] }),
    ];
  };

const views: readonly [string, v.GenericSchema, Lines][] = [
  ['vault', tssVaultView, vaultLine],
  ['group', tssGroupView, groupLines],
  ['request', tssRequestView, requestLines],
  ['epoch', tssEpochView, inBoth(epochLines)],
  ['destroyList', tssDestroyListView, destroyLines],
  ['verified', verifiedGroupView, inBoth(verifiedLines)],
  ['proof', tssProofView, proofLines],
];

test.each(views)('every field of the %s is printed, or it is said where else', (name, schema, lines) => {
  const expected = ELSEWHERE[name]!;
  const isExpected = (field: string) => expected.some(one => field === one || field.startsWith(`${one}.`));
  const missing = unprinted(schema, lines);
  expect(missing.filter(field => !isExpected(field))).toEqual([]);
  // What is printed after all is said to be nowhere else.
  expect(
    expected.filter(one => !missing.some(field => field === one || field.startsWith(`${one}.`))),
  ).toEqual([]);
});
