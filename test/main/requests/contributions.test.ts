/** Digests and contributions from elsewhere: taken while a request collects them, once each, and kept on disk. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { wipeAll } from '../../../main/ceremony/process/wipe';
import { keyGenFile } from '../../../main/ceremony/tss/contribution-files';
import { judgeContribution } from '../../../main/ceremony/tss/judge-contributions';
import { answerRequest } from '../../../main/requests/answer';
import {
  bringContribution,
  bringDigest,
  contributionIn,
  type JudgeContribution,
  keysNamed,
  readBrought,
  requireDigestFrom,
  sourceEpoch,
  withdrawDigest,
  writeContribution,
} from '../../../main/requests/contributions';
import { createRequest } from '../../../main/requests/create';
import { readRequest } from '../../../main/requests/request-files';
import { newGroup, newVault, withGroup } from '../../../main/storage/tss-vaults/record-changes';
import { recordChange, recordFirst } from '../../../main/storage/tss-vaults/recorded-change';
import { repairVault } from '../../../main/storage/tss-vaults/soundness';
import { TssVaultLedger } from '../../../main/storage/tss-vaults/tss-vault-ledger';
import { utf8 } from '../../../shared/bytes';
import {
  contributionFileText,
  digestOfFile,
  signedTextOf,
  type TssContributionFile,
} from '../../../shared/records/tss-contribution';
import { confirmationText } from '../../../shared/tss/confirmation-text';
import type { RequestHistory } from '../../../shared/tss/request-history';
import { AT, DAY, framed, order, vaultInUse } from '../../shared/tss/vault-kit';
import { watchChanges } from '../../support/changes';
import { copyFolder } from '../../support/copy-folder';
import { detachedBy, type Person, personNamed } from '../ceremony/tss/request-kit';
import { refusedWith, temporaryFolder, tree } from '../storage/support';

afterEach(wipeAll);

const NOW = Date.now();
const people: Person[] = [];
beforeAll(async () => {
  for (const name of ['Ann', 'Ben', 'Cid']) people.push(await personNamed(name));
});

const told = (file: string) => ({ operation: 'test', file, facts: {}, now: () => AT });

/** A vault with a request for new keys that all have confirmed. */
async function collecting() {
  const folder = await temporaryFolder();
  await fs.mkdir(path.join(folder, 'treasury'));
  const ledger = new TssVaultLedger(folder, 'treasury', async () => {});
  const first = await recordFirst(ledger, newVault('Treasury', false), told('create-tss-vault'));
  const members = people.map(({ name, recorded }) => ({ name, ...recorded }));
  const group = newGroup('MainGroup', 2, members, NOW);
  const change = withGroup(first.stored.record, group);
  const { stored } = await recordChange(ledger, first.stored, change, told('create-tss-group'));
  const created = {
    ...order({ type: 'KeyGen', target_key_share_holder_group_id: group.key_share_holder_group_id }),
    created: NOW,
    expires: NOW + DAY,
    mode: 'strict' as const,
  };
  let history = await createRequest(ledger, stored, created, async () => []);
  const id = history.request.tss_request_id;
  const waiting = history;
  for (const confirmer of history.confirmers) {
    const text = confirmationText(history.request, confirmer, 'confirm', '');
    const signed = utf8(framed(text));
    const trusting = async () => ({ text, at: AT, fingerprint: confirmer.pgp_fingerprint });
    history = await answerRequest(ledger, stored, { id, signed, decision: 'confirm', now: NOW }, trusting);
  }
  return { folder, ledger, stored, id, history, waiting };
}

type Collecting = Awaited<ReturnType<typeof collecting>>;

const judge: JudgeContribution = async ({ file, ...by }) => (await judgeContribution(file, by)).signature!;

const make = ({ stored, history: { request } }: Collecting, tss_node_id: string) =>
  keyGenFile({ request, tss_node_id, keys: keysNamed(stored, request), now: NOW });

const bring = async (
  { ledger, stored, id }: Collecting,
  file: TssContributionFile,
  by: Person,
  text = contributionFileText(file),
): Promise<RequestHistory> =>
  bringContribution(
    ledger,
    stored,
    { id, contribution: utf8(text), signature: await detachedBy(by, signedTextOf(file)), now: Date.now() },
    judge,
  );

const give = ({ ledger, stored, id }: Collecting, tss_node_id: string, digest = 'ab'.repeat(32)) =>
  bringDigest(ledger, stored, { id, tss_node_id, digest, now: NOW });

describe('a KeyGen that all have confirmed', () => {
  test('takes a digest of each contributor once, and finds them again', async () => {
    const here = await collecting();
    await give(here, '2');
    const after = await give(here, '1', 'cd'.repeat(32));
    expect(after.brought.map(one => [one.event, one.tss_node_id, one.digest.slice(0, 2)])).toEqual([
      ['digest', '2', 'ab'],
      ['digest', '1', 'cd'],
    ]);
    expect([after.status, await readRequest(here.ledger, here.stored, here.id)]).toEqual([
      'MPCProcessing',
      after,
    ]);
    await expect(give(here, '2')).rejects.toMatchObject({
      code: 'TSS_CONTRIBUTED_TWICE',
      facts: { holder: 'Ben' },
    });
    await refusedWith(give(here, '9'), 'TSS_CONTRIBUTOR_UNKNOWN');
    // With the digest here the file waits for the words.
    const file = await make(here, '2');
    await expect(bring(here, file, people[1]!)).rejects.toMatchObject({
      code: 'TSS_CONTRIBUTION_EARLY',
      facts: { holder: 'Ben' },
    });
  });

  test('gives a digest back that was wrong, or another’s, as long as nobody’s file was opened', async () => {
    const here = await collecting();
    const { ledger, stored, id } = here;
    const back = (tss_node_id: string) => withdrawDigest(ledger, stored, { id, tss_node_id, now: NOW });
    await give(here, '1');
    await give(here, '2', 'cd'.repeat(32));
    const after = await back('1');
    expect(after.brought.map(one => one.tss_node_id)).toEqual(['2']);
    expect(await readRequest(ledger, stored, id)).toEqual(after);
    await expect(back('1')).rejects.toMatchObject({ code: 'TSS_DIGEST_MISSING', facts: { holder: 'Ann' } });
    await refusedWith(back('9'), 'TSS_CONTRIBUTOR_UNKNOWN');
    const again = await give(here, '1', 'ef'.repeat(32));
    expect(again.brought.map(one => one.digest.slice(0, 2))).toEqual(['cd', 'ef']);
    await back('1');
    // With a file that was opened here whoever changes theirs could choose it.
    await bring(here, await make(here, '3'), people[2]!);
    await expect(back('2')).rejects.toMatchObject({ code: 'TSS_DIGEST_STAYS', facts: { holder: 'Ben' } });
    await refusedWith(back('3'), 'TSS_DIGEST_STAYS');
  });

  test('gives none back where an interruption left a file that was opened, before its line', async () => {
    const here = await collecting();
    const { ledger, stored, id } = here;
    await give(here, '1');
    await writeContribution(ledger, await make(here, '3'));
    await repairVault(ledger, () => AT, []);
    await refusedWith(withdrawDigest(ledger, stored, { id, tss_node_id: '1', now: NOW }), 'TSS_DIGEST_STAYS');
  });

  test('takes a file with its signature as one whose digest did not come first, and keeps both', async () => {
    const here = await collecting();
    const file = await make(here, '2');
    const after = await bring(here, file, people[1]!);
    const [one] = after.brought;
    expect(one).toMatchObject({ event: 'contributed', tss_node_id: '2', digest: digestOfFile(file) });
    expect((await readBrought(here.ledger, one!))?.file).toEqual(file);
    await refusedWith(bring(here, file, people[1]!), 'TSS_CONTRIBUTED_TWICE');
    const sums = await fs.readFile(path.join(here.ledger.path, 'SHA256SUMS'), 'utf8');
    expect(sums).toContain(`contributions/${here.id}-2-${digestOfFile(file).slice(0, 8)}.json\n`);
    expect(sums).toMatch(new RegExp(`contributions/${here.id}-2-[0-9a-f]{8}\\.asc\n`));
    await fs.appendFile(path.join(here.ledger.path, 'contributions', (one as { file: string }).file), ' ');
    await refusedWith(readBrought(here.ledger, one!), 'FILE_DAMAGED');
  });

  test('a digest can be taken back after somebody’s file was refused, of which nothing was taken, and that it was is told', async () => {
    const here = await collecting();
    const file = await make(here, '2');
    await bringDigest(here.ledger, here.stored, {
      ...{ id: here.id, tss_node_id: '1', digest: 'ab'.repeat(32), now: NOW },
    });
    await refusedWith(bring(here, file, people[0]!), 'TSS_CONTRIBUTION_SIGNATURE');
    const left = await withdrawDigest(here.ledger, here.stored, { id: here.id, tss_node_id: '1', now: NOW });
    expect(left.happened.at(-1)).toMatchObject({
      event: 'withdrawn',
      tss_node_id: '1',
      digest: 'ab'.repeat(32),
    });
    await bring(here, file, people[1]!);
    await bringDigest(here.ledger, here.stored, {
      ...{ id: here.id, tss_node_id: '1', digest: 'cd'.repeat(32), now: NOW },
    });
    await refusedWith(
      withdrawDigest(here.ledger, here.stored, { id: here.id, tss_node_id: '1', now: NOW }),
      'TSS_DIGEST_STAYS',
    );
  });

  test('refuses what is no contribution, what is not signed by its contributor, and leaves nothing of it', async () => {
    const here = await collecting();
    const before = [...(await tree(here.ledger.path)).keys()];
    const file = await make(here, '2');
    await refusedWith(bring(here, file, people[1]!, 'no contribution'), 'FILE_DAMAGED');
    await refusedWith(bring(here, file, people[0]!), 'TSS_CONTRIBUTION_SIGNATURE');
    expect(() => contributionIn(new Uint8Array([0xff]))).toThrow(
      expect.objectContaining({ code: 'FILE_DAMAGED' }),
    );
    expect([...(await tree(here.ledger.path)).keys()]).toEqual(before);
  });
});

test('nothing is taken for a request that is not of the record', async () => {
  const here = await collecting();
  const [group] = here.stored.record.key_share_holder_groups;
  const groups = [{ ...group!, threshold: 3 }];
  const stored = { ...here.stored, record: { ...here.stored.record, key_share_holder_groups: groups } };
  await refusedWith(give({ ...here, stored }, '1'), 'TSS_REQUEST_OTHER_RECORD');
  const file = await make(here, '1');
  await refusedWith(bring({ ...here, stored }, file, people[0]!), 'TSS_REQUEST_OTHER_RECORD');
});

test('before all have confirmed nothing is taken', async () => {
  const here = await collecting();
  const { ledger, stored, waiting } = here;
  const files = (await ledger.requestFiles()).get(here.id)!;
  // What the sums list would be told as damage.
  for (const file of [...files.slice(1), ledger.sumsName]) await fs.rm(path.join(ledger.path, file));
  expect((await readRequest(ledger, stored, here.id)).status).toBe(waiting.status);
  await refusedWith(give(here, '1'), 'TSS_REQUEST_STATE');
  await refusedWith(bring(here, await make(here, '1'), people[0]!), 'TSS_REQUEST_STATE');
});

test('a digest alone is taken for a KeyGen only, and a source has to be the group’s valid epoch', async () => {
  const { vault, main, signing } = vaultInUse();
  const here = await collecting();
  const source = { ...main.epochs[0]!, key_share_holder_group_id: main.key_share_holder_group_id };
  const reshare = {
    ...here.history.request,
    type: 'KeyGenFromKeyGroup' as const,
    sources: [{ key_share_holder_group_id: main.key_share_holder_group_id, epochHash: source.hash }],
  } as never;
  const stored = { record: vault, digest: '' };
  expect(() => requireDigestFrom({ ...here.history, request: reshare }, '1')).toThrow(
    expect.objectContaining({ code: 'TSS_DIGEST_NOT_TAKEN' }),
  );
  expect(sourceEpoch(stored, reshare)?.hash).toBe(source.hash);
  expect(sourceEpoch(stored, here.history.request)).toBeUndefined();
  const replaced = {
    ...vault,
    key_share_holder_groups: [
      signing,
      { ...main, epochs: [{ ...main.epochs[0]!, state: 'issued' as const }] },
    ],
  };
  expect(() => sourceEpoch({ record: replaced, digest: '' }, reshare)).toThrow(
    expect.objectContaining({ code: 'TSS_SOURCE_NOT_VALID' }),
  );
});

test('whatever interrupts the taking of a contribution, the request is as before or has it, and it can be brought again', async () => {
  const here = await collecting();
  const file = await make(here, '3');
  const copies = await temporaryFolder();
  let copying = false;
  let count = 0;
  const stop = await watchChanges(async call => {
    // A sync leaves what the change before it has left.
    if (copying || call === 'sync') return;
    copying = true;
    copyFolder(here.folder, path.join(copies, String(count++)));
    copying = false;
  });
  try {
    await bring(here, file, people[2]!);
  } finally {
    stop();
  }
  expect(count).toBeGreaterThan(8);
  const states = new Set<string>();
  for (let at = 0; at < count; at++) {
    const ledger = new TssVaultLedger(path.join(copies, String(at)), 'treasury', async () => {});
    const killed = { ...here, ledger, stored: await ledger.load() };
    await repairVault(ledger, () => AT, []);
    const found = await readRequest(ledger, killed.stored, here.id);
    states.add(`${found.status} ${found.brought.map(one => one.tss_node_id)}`);
    const after = found.brought.length > 0 ? found : await bring(killed, file, people[2]!);
    expect((await readBrought(ledger, after.brought[0]!))?.file).toEqual(file);
  }
  expect([...states]).toEqual(['MPCProcessing ', 'MPCProcessing 3']);
});
