/** Encrypted share files of TSS holders: written and read in one form, and only as the record has their messages. */

import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readShareFile, writeShareFile } from '../../../main/storage/tss-vaults/share-files';
import { TssVaultLedger } from '../../../main/storage/tss-vaults/tss-vault-ledger';
import { digestOfContribution, hashOfEpoch, type TssEpoch } from '../../../shared/records/tss-epoch';
import {
  mustBeAsGiven,
  parseShareFile,
  shareFileHead,
  shareFileText,
  type TssShareFile,
} from '../../../shared/records/tss-share-file';
import { givenFirst } from '../../../shared/tss/given-share';
import { requireOrder } from '../../../shared/tss/request-rules';
import { refusedWith, temporaryFolder } from '../../main/storage/support';
import { createdOf, digest, issuedEpoch, newGroup, order, vaultWith } from '../tss/vault-kit';

const group = newGroup('main', 'MainGroup', 2, ['Ann', 'Ben', 'Cid']);
const vault = vaultWith([group]);
const { request } = createdOf(
  vault,
  requireOrder(
    order({ type: 'KeyGen', target_key_share_holder_group_id: group.key_share_holder_group_id }),
    vault,
    [],
  ),
).chain;

const bytesOf = (from: string, to: string): string => `message ${from} ${to}`;

/** An epoch whose messages are those of `bytesOf`. */
function epochOf(): TssEpoch {
  const made = issuedEpoch(group, 'x', ['1', '2', '3']);
  const { tss_request_id, context } = request;
  const contributions = made.contributions.map(one => {
    const messages = one.messages.map(({ to, kind }) => ({
      to,
      kind,
      sha256: digest(bytesOf(one.tss_node_id, to)),
    }));
    return { ...one, messages, digest: digestOfContribution({ ...one, messages }, context) };
  });
  const epoch = { ...made, tss_request_id, context, contributions };
  return { ...epoch, hash: hashOfEpoch(epoch) };
}

const epoch = epochOf();

const fileOf = (to = '2', senders = ['1', '2', '3']): TssShareFile => ({
  ...shareFileHead(request, epoch, request.target.holders.find(one => one.tss_node_id === to)!),
  messages: senders.map(from => ({
    from,
    kind: 1,
    message: Buffer.from(bytesOf(from, to)).toString('base64'),
  })),
});

const refused = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return String((error as { code?: string }).code);
  }
};

test('a share file is read as it was written, and only in the one form that there is of it', () => {
  const text = shareFileText(fileOf());
  expect(parseShareFile(text, 'x.json')).toEqual(fileOf());
  const reversed = { ...fileOf(), messages: fileOf().messages.toReversed() };
  const twice = { ...fileOf(), messages: fileOf().messages.flatMap(one => [one, one]) };
  for (const other of [text.trim(), `${text} `, shareFileText(reversed), shareFileText(twice)])
    expect(refused(() => parseShareFile(other, 'x.json'))).toBe('FILE_DAMAGED');
  const later = text.replace('"version": 1', '"version": 2');
  expect(refused(() => parseShareFile(later, 'x.json'))).toBe('FILE_NEWER_FORMAT');
});

test('it counts only with exactly the messages that the record has for its holder', () => {
  const file = fileOf();
  const given = givenFirst(epoch, '2');
  mustBeAsGiven(file, epoch, given);
  const [first, ...rest] = file.messages;
  const others: TssShareFile[] = [
    { ...file, messages: rest },
    { ...file, messages: [{ ...first!, message: 'AAAA' }, ...rest] },
    { ...file, messages: [{ ...first!, kind: 2 }, ...rest] },
    { ...file, messages: fileOf('1').messages },
    { ...file, context: digest('another') },
    { ...file, epochHash: digest('another') },
    { ...file, epoch: 2 },
  ];
  for (const other of others)
    expect(refused(() => mustBeAsGiven(other, epoch, given))).toBe('TSS_SHARE_FILE_OTHER');
});

test('on disk it is found by request and holder, and never taken for another’s', async () => {
  const folder = await temporaryFolder();
  await fs.mkdir(path.join(folder, 'treasury'));
  const ledger = new TssVaultLedger(folder, 'treasury', async () => {});
  await fs.writeFile(ledger.recordPath, '{}');
  const written = await writeShareFile(ledger, fileOf('2'));
  expect(written).toBe(`treasury/messages/${request.tss_request_id}-2.json`);
  expect(await readShareFile(ledger, epoch, '2')).toEqual(fileOf('2'));
  await refusedWith(readShareFile(ledger, epoch, '1'), 'FILE_NOT_FOUND');
  await fs.copyFile(path.join(folder, written), path.join(folder, written.replace('-2.json', '-1.json')));
  await refusedWith(readShareFile(ledger, epoch, '1'), 'FILE_DAMAGED');
});
