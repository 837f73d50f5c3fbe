/** Requests are found again whatever interrupted their writing, or the attempt for them. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { settleVaults } from '../../../main/program/tss-vaults';
import { cancelRequest } from '../../../main/requests/answer';
import { readRequest, readRequests, writeNext } from '../../../main/requests/request-files';
import { settleRequests } from '../../../main/requests/settle';
import { openCeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import { withEpoch } from '../../../main/storage/tss-vaults/record-changes';
import { recordChange } from '../../../main/storage/tss-vaults/recorded-change';
import { repairVault } from '../../../main/storage/tss-vaults/soundness';
import { digestOfContribution, hashOfEpoch } from '../../../shared/records/tss-epoch';
import { groupOf } from '../../../shared/records/tss-vault';
import type { RequestHistory } from '../../../shared/tss/request-history';
import { isTerminal, type RequestStatus, requestStatuses } from '../../../shared/tss/request-state';
import { AT, issuedEpoch, NOW } from '../../shared/tss/vault-kit';
import { watchChanges } from '../../support/changes';
import { copyFolder } from '../../support/copy-folder';
import { temporaryFolder, tree } from '../storage/support';
import {
  answer,
  confirmedByAll,
  create,
  ledgerIn,
  type Made,
  made,
  PEOPLE,
  started,
  told,
} from './request-kit';

test('an attempt that the program did not live to end failed, unless the record has what it made', async () => {
  const vault = await made();
  const { ledger } = vault;
  const history = await confirmedByAll(vault);
  await writeNext(ledger, vault.stored, history, AT, started);
  const id = history.request.tss_request_id;
  const copy = path.join(await temporaryFolder(), 'copy');
  copyFolder(ledger.folder, copy);
  const [failed] = await settleRequests(ledger, vault.stored, NOW);
  expect(failed?.happened.at(-1)).toMatchObject({ event: 'failed', cause: 'crashed' });
  expect(await settleRequests(ledger, vault.stored, NOW)).toEqual([]);
  // The same, where the epoch came into the record.
  const other = ledgerIn(copy);
  const stored = await other.load();
  const group = groupOf(stored.record, vault.target)!;
  const epoch = issuedEpoch(group, 'this', ['1', '2', '3']);
  const { context } = history.request;
  const contributions = epoch.contributions.map(({ digest: _digest, ...one }) => ({
    ...one,
    digest: digestOfContribution(one, context),
  }));
  const own = { ...epoch, context, contributions, tss_request_id: id };
  const issued = { ...own, hash: hashOfEpoch(own) };
  const change = withEpoch(stored.record, vault.target, issued);
  const { stored: after } = await recordChange(other, stored, change, told('key-gen'));
  const [succeeded] = await settleRequests(other, after, NOW);
  expect(succeeded).toMatchObject({ status: 'Success', request: { tss_request_id: id } });
});

/** How a request comes into each state, and what it is when the folder is next opened. */
const states: [RequestStatus, (vault: Made) => Promise<RequestHistory>, RequestStatus][] = [
  [
    'PendingKeyHolderConfirmation',
    async vault => answer(vault, await create(vault), 'Ann'),
    'PendingKeyHolderConfirmation',
  ],
  [
    'KeyHolderConfirmationFailed',
    async vault => answer(vault, await create(vault), 'Ben', 'decline'),
    'KeyHolderConfirmationFailed',
  ],
  ['MPCProcessing', confirmedByAll, 'MPCProcessing'],
  ['KeyGenerating', vault => begunOn(vault), 'KeyGeneratingFailed'],
  ['KeyGeneratingFailed', async vault => endCancelled(vault, await begunOn(vault)), 'KeyGeneratingFailed'],
  [
    'Success',
    async vault => {
      const { sequence: recordNumber } = vault.stored.record;
      const { transcript } = started;
      const end = {
        event: 'succeeded' as const,
        transcript,
        recordNumber,
        recordDigest: vault.stored.digest,
      };
      return writeNext(vault.ledger, vault.stored, await begunOn(vault), AT, end);
    },
    'Success',
  ],
  [
    'Cancelled',
    async vault => {
      const { request } = await create(vault);
      return cancelRequest(vault.ledger, vault.stored, request.tss_request_id, NOW);
    },
    'Cancelled',
  ],
];

/** An attempt for it is on. */
async function begunOn(vault: Made): Promise<RequestHistory> {
  return writeNext(vault.ledger, vault.stored, await confirmedByAll(vault), AT, started);
}

describe('when the folder is next opened', () => {
  test.each(states)(
    'a request that was %s is as it was, or its attempt has failed, and goes on from there',
    async (status, make, after) => {
      const vault = await made();
      const before = await make(vault);
      expect(before.status).toBe(status);
      const folder = await openCeremonyFolder(vault.ledger.folder);
      onTestFinished(() => folder.close());
      await settleVaults(folder);
      const [there] = await folder.vaults.list();
      expect(there?.trouble).toBeUndefined();
      const now = { ...vault, ledger: there!.ledger, stored: there!.stored! };
      const found = await readRequest(now.ledger, now.stored, before.request.tss_request_id);
      expect(found.status).toBe(after);
      if (after === status) expect(found).toEqual(before);
      else expect(found.happened.at(-1)).toMatchObject({ event: 'failed', cause: 'crashed' });
      if (isTerminal(after)) expect((await create(now)).status).toBe('PendingKeyHolderConfirmation');
      else if (after === 'MPCProcessing')
        expect((await writeNext(now.ledger, now.stored, found, AT, started)).status).toBe('KeyGenerating');
      else expect((await answer(now, found, 'Ben')).awaited.map(({ name }) => name)).toEqual(['Cid']);
    },
  );

  test('there is no other state', () => {
    expect(states.map(([status]) => status).sort()).toEqual([...requestStatuses].sort());
  });
});

test('what keeps a vault from being settled is its own trouble: the folder opens', async () => {
  const vault = await made();
  const { ledger, stored } = vault;
  const on = await writeNext(ledger, stored, await confirmedByAll(vault), AT, started);
  const folder = await openCeremonyFolder(ledger.folder);
  onTestFinished(() => folder.close());
  const next = ledger.requestFile(on.request.tss_request_id, 5);
  await fs.writeFile(path.join(ledger.path, next), '');
  await settleVaults(folder);
  const [there] = await folder.vaults.list();
  expect(there?.trouble).toMatchObject({ code: 'FILE_EXISTS' });
});

test('the lines of a request, put one behind the other, are the request as one file', async () => {
  const vault = await made();
  const history = await confirmedByAll(vault);
  const files = (await vault.ledger.requestFiles()).get(history.request.tss_request_id)!;
  expect(files).toHaveLength(4);
  const { readHistory } = await import('../../../shared/tss/request-history');
  const texts = await Promise.all(files.map(file => fs.readFile(path.join(vault.ledger.path, file), 'utf8')));
  expect(readHistory(texts.join(''), 'request')).toEqual(history);
});

/** Everything that happens to a request, one after the other; each step is told to `done`. */
async function life(vault: Made, done: (what: string) => void): Promise<void> {
  let history = await create(vault);
  done(history.status);
  for (const name of PEOPLE) {
    history = await answer(vault, history, name);
    done(`${history.status} ${history.awaited.length}`);
  }
  history = await writeNext(vault.ledger, vault.stored, history, AT, started);
  done(history.status);
  await endCancelled(vault, history);
  done('KeyGeneratingFailed');
}

/** The end of an attempt that was cancelled. */
const endCancelled = ({ ledger, stored }: Made, history: RequestHistory) =>
  writeNext(ledger, stored, history, AT, {
    event: 'failed',
    cause: 'cancelled',
    reason: '',
    contributor: '',
  });

test.each(['links', 'no-links'])(
  'a kill at any change of the disk leaves the request as it was before or after it, and it goes on from there (%s)',
  async links => {
    const folder = await temporaryFolder();
    const vault = await made(folder);
    const copies = await fs.mkdtemp(path.join(os.tmpdir(), 'quorate-requests-'));
    onTestFinished(() => fs.rm(copies, { recursive: true, force: true }));
    if (links === 'no-links') {
      const real = fs.link;
      fs.link = () => Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
      onTestFinished(() => {
        fs.link = real;
      });
    }
    const steps = ['none'];
    const at: number[] = [];
    let copying = false;
    const stop = await watchChanges(async call => {
      // A sync leaves what the change before it has left.
      if (copying || call === 'sync') return;
      copying = true;
      const copy = path.join(copies, String(at.length));
      copyFolder(folder, copy);
      if (call === 'writeFile') await halfWritten(copy);
      at.push(steps.length - 1);
      copying = false;
    });
    try {
      await life(vault, what => steps.push(what));
    } finally {
      stop();
    }
    expect(at.length).toBeGreaterThan(40);
    const seen = new Set<string>();
    const judged = new Set<string>();
    for (const [number, step] of at.entries()) {
      const ledger = ledgerIn(path.join(copies, String(number)));
      const left = JSON.stringify([...(await tree(ledger.path))]);
      if (judged.has(left)) continue;
      judged.add(left);
      const stored = await ledger.load();
      const [before, after] = [steps[step]!, steps[step + 1]!];
      const found = await readRequests(ledger, stored);
      const state = stateOf(found[0]?.history);
      expect([before, after], `change ${number}`).toContain(state);
      // What was on its way can be done again.
      if (!seen.has(state) && state === 'none') await create({ ...vault, ledger, stored });
      if (!seen.has(state) && state.startsWith('Pending'))
        await cancelRequest(ledger, stored, found[0]!.tss_request_id, NOW);
      seen.add(state);
      if (!left.includes('.quorate-')) continue;
      const now = await readRequests(ledger, stored);
      await repairVault(ledger, () => AT, []);
      expect(await readRequests(ledger, stored)).toEqual(now);
      // Without hard links what has a content stays: to remove it could spoil another file.
      if (links === 'links') expect([...(await tree(ledger.path)).keys()].join()).not.toContain('.quorate-');
    }
    expect([...seen]).toEqual(steps);
  },
);

/** What is being written has a temporary name, and half of it may be there. */
async function halfWritten(folder: string): Promise<void> {
  for (const name of await fs.readdir(folder, { recursive: true }))
    if (path.basename(name).startsWith('.quorate-tmp-'))
      await fs.writeFile(path.join(folder, name), '{"format":"quorate-tss-req');
}

const stateOf = (history: RequestHistory | undefined): string => {
  if (!history) return 'none';
  const { status, awaited, happened } = history;
  return happened.some(one => one.event === 'confirmed') && happened.every(one => one.event === 'confirmed')
    ? `${status} ${awaited.length}`
    : status;
};
