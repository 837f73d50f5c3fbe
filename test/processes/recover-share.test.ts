/** A lost share given again by a request: recovery A and B from their start to the holder's receipt, and what ends them. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromBase64, fromHex, toHex } from '../../shared/bytes';
import { parseShareFile } from '../../shared/records/tss-share-file';
import type { Result } from '../../shared/result';
import { curveNames } from '../../shared/tss/curve-names';
import { big, mod, orders } from '../main/ceremony/tss/kit';
import { clearSigned, openedBy } from '../support/holders';
import { openProgram, value } from '../support/program';
import { bytesOf, type IssuedEpoch, openedMessage } from '../support/tss-epoch';
import {
  type Cast,
  castOf,
  enterSum,
  type PreparedRecovery,
  preparedA,
  preparedB,
} from '../support/tss-lost-share';
import { unattended } from '../support/tss-vault';

let cast: Cast;

beforeAll(async () => {
  cast = await castOf();
});

const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

/** A share file as it lies in the folder, with what its holder finds in each message. */
async function shareFileOf({ ledger }: IssuedEpoch, tss_request_id: string) {
  const at = path.join(ledger.path, ledger.shareFile(tss_request_id, '3'));
  const file = parseShareFile(await fs.readFile(at, 'utf8'), 'share');
  const found = [];
  for (const { message } of file.messages) found.push(await openedMessage(cast.again, fromBase64(message)));
  return { file, found, bytes: Uint8Array.from(await fs.readFile(at)) };
}

describe.each([
  ['A', preparedA],
  ['B', preparedB],
])('recovery %s', (mode, prepare) => {
  test('gives the lost share again to the new key, and nobody’s besides; its holder confirms it, and the keys stay', async () => {
    const opened = await openProgram();
    const { api } = opened;
    const prepared = await prepare(opened, cast);
    const { issued, operation, which, entered } = prepared;
    const before = (await issued.ledger.load()).record;
    const { tss_request_id, vault_id } = which;
    const started = value(await api[operation].start({ ...which, ...unattended }));
    const { nonce } = started;
    expect([started.phase, started.required, started.progress]).toEqual(['collecting', entered.length, 0]);
    const lines = started.bound.map(({ id }) => id);
    expect(lines).toContain(operation);
    const key = before.key_share_holder_groups[0]!.key_share_holders[2]!.pgp_fingerprint;
    expect(started.bound.find(({ id }) => id === 'tssLost')?.facts).toEqual({
      number: '3',
      holder: 'Cy Lund',
      fingerprint: key,
    });
    expect(lines.filter(id => id === 'tssHelps')).toHaveLength(entered.length);
    // Not of those who are asked, twice, and by nobody in particular.
    const [first] = entered;
    expect(code(await enterSum(api, nonce, [issued, '3']))).toBe('TSS_SHARE_NOT_ASKED');
    expect(value(await enterSum(api, nonce, first!)).progress).toBe(1);
    expect(code(await enterSum(api, nonce, first!))).toBe('TSS_SHARE_REPEATED');
    for (const one of entered.slice(1)) value(await enterSum(api, nonce, one));
    const made = value(await api.attempt.read())!;
    expect([made.phase, made.seats.every(({ accepted }) => accepted)]).toEqual(['complete', true]);
    expect(value(await api.tssRequest.read(which)).status).toBe('Success');
    const { record } = await issued.ledger.load();
    const [group] = record.key_share_holder_groups;
    expect(group!.epochs).toEqual(before.key_share_holder_groups[0]!.epochs);
    expect(group!.changedKeys).toMatchObject([{ tss_node_id: '3', recoveryMode: mode, tss_request_id }]);

    const { file, found, bytes } = await shareFileOf(issued, tss_request_id);
    givesTheShareAlone(prepared, file.messages, found);
    const checked = value(
      await api.tssEpoch.checkShare({
        vault_id,
        key_share_holder_group_id: issued.group,
        tss_node_id: '3',
        share: bytes,
        by: 'piped',
        opened: bytesOf(found.map(toHex).join('\n')),
        ...unattended,
      }),
    );
    expect(checked.fits).toBe(true);
    const signed = bytesOf(await clearSigned(checked.receipt, cast.again.key));
    expect(value(await api.tssEpoch.receipt({ vault_id, signed })).missing).toEqual([]);
    // What is made for the holder from now on is for the new key alone.
    await expect(openedBy(cast.people[2]!, checked.sum)).rejects.toThrow();
    expect(await openedBy(cast.again, checked.sum)).toContain(toHex(issued.keys.chainCode));
    // The request has had its attempt.
    expect(code(await api[operation].start({ ...which, ...unattended }))).toBe('TSS_REQUEST_STATE');
  });
});

/** Terms sum to the lost share over all helpers, and over no fewer to anything that is a public multiple of shares. */
function givesTheShareAlone(
  { issued, from }: PreparedRecovery,
  messages: readonly { from: string; kind: number }[],
  opened: readonly Uint8Array[],
) {
  const terms = messages.flatMap(({ kind, from: id }, at) =>
    kind === 6 ? [] : [{ id, kind, plaintext: opened[at]! }],
  );
  for (const [place, name] of curveNames.entries()) {
    const values = terms.map(({ plaintext }) => big(plaintext.slice(101 + 32 * place, 133 + 32 * place)));
    const sum = mod(
      values.reduce((all, one) => all + one, 0n),
      orders[name],
    );
    expect(toHex(issued.keys.shares.get(3n)![name])).toBe(sum.toString(16).padStart(64, '0'));
    const shares = terms.map(({ id, kind }) => {
      const { keys } = kind === 4 ? (from.rescuers?.issued ?? issued) : issued;
      return big(keys.shares.get(BigInt(id))![name]);
    });
    for (const [at, one] of values.entries()) {
      expect(shares).not.toContain(one);
      expect(values.filter((_, other) => other !== at)).not.toContain(one);
    }
  }
}

test('what cannot begin: the other mode’s request, one that is not confirmed, and any for contributions from elsewhere', async () => {
  const opened = await openProgram();
  const { api } = opened;
  const { issued, which } = await preparedA(opened, cast);
  const { vault_id } = issued;
  expect(code(await api.recoverB.start({ ...which, ...unattended }))).toBe('TSS_REQUEST_STATE');
  const digest = toHex(fromHex('00'.repeat(32)));
  const tss_node_id = '1';
  expect(code(await api.tssRequest.bringDigest({ ...which, tss_node_id, digest }))).not.toBe('ok');
  const { nonce } = value(await api.recoverA.start({ ...which, ...unattended }));
  value(await enterSum(api, nonce, [issued, '1']));
  value(await api.recoverA.cancel());
  const read = value(await api.tssRequest.read(which));
  expect([read.status, read.reason]).toEqual(['KeyGeneratingFailed', 'cancelled']);
  const { record } = await issued.ledger.load();
  expect(record.key_share_holder_groups[0]!.changedKeys).toEqual([]);
  // Its masks and its context serve no other attempt.
  expect(code(await api.recoverA.start({ ...which, ...unattended }))).toBe('TSS_REQUEST_STATE');
  const pending = value(
    await api.tssRequest.create({
      vault_id,
      type: 'Recovery',
      recoveryMode: 'A',
      target_key_share_holder_group_id: issued.group,
      source_key_share_holder_group: { key_share_holder_group_id: issued.group, tss_node_ids: ['1', '2'] },
      lostHolder: { tss_node_id: '3' },
    }),
  );
  const waiting = { vault_id, tss_request_id: pending.tss_request_id };
  expect(code(await api.recoverA.start({ ...waiting, ...unattended }))).toBe('TSS_REQUEST_STATE');
});
