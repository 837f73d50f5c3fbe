/** A vault with one group of three, and requests to make its keys, created and answered on disk. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { answerRequest } from '../../../main/requests/answer';
import { createRequest } from '../../../main/requests/create';
import { newGroup, newVault, withGroup } from '../../../main/storage/tss-vaults/record-changes';
import { recordChange, recordFirst } from '../../../main/storage/tss-vaults/recorded-change';
import { type StoredVault, TssVaultLedger } from '../../../main/storage/tss-vaults/tss-vault-ledger';
import { utf8 } from '../../../shared/bytes';
import { confirmationText, type Decision } from '../../../shared/tss/confirmation-text';
import type { RequestHistory } from '../../../shared/tss/request-history';
import { AT, DAY, framed, holders, NOW, order } from '../../shared/tss/vault-kit';
import { temporaryFolder } from '../storage/support';

export const PEOPLE = ['Ann', 'Ben', 'Cid'];

export interface Made {
  ledger: TssVaultLedger;
  stored: StoredVault;
  target: string;
}

export const told = (file: string) => ({ operation: 'test', file, facts: {}, now: () => AT });

export const ledgerIn = (folder: string, name = 'treasury') =>
  new TssVaultLedger(folder, name, async () => {});

export async function made(folder?: string): Promise<Made> {
  const at = folder ?? (await temporaryFolder());
  await fs.mkdir(path.join(at, 'treasury'));
  const ledger = ledgerIn(at);
  const first = await recordFirst(ledger, newVault('Treasury', false), told('create-tss-vault'));
  const people = holders(PEOPLE).map(({ tss_node_id: _id, ...one }) => one);
  const group = newGroup('MainGroup', 2, people, NOW);
  const { stored } = await recordChange(
    ledger,
    first.stored,
    withGroup(first.stored.record, group),
    told('create-tss-group'),
  );
  return { ledger, stored, target: group.key_share_holder_group_id };
}

export const create = ({ ledger, stored, target }: Made, now = NOW, confirmed?: number) =>
  createRequest(
    ledger,
    stored,
    {
      ...order({ type: 'KeyGen', target_key_share_holder_group_id: target }),
      created: now,
      expires: now + 7 * DAY,
      mode: 'strict',
    },
    async () => [],
    confirmed,
  );

/** Takes the name in the text for whoever signed it: that signatures are verified is tested with real ones. */
export const trusting =
  ({ confirmers }: RequestHistory) =>
  async (message: string) => {
    const name = /^Holder: (.*)$/m.exec(message)?.[1];
    const text = message.split('\n\n')[1]!.split('\n-----')[0]!;
    const { pgp_fingerprint } = confirmers.find(one => one.name === name)!;
    return { text, at: AT, fingerprint: pgp_fingerprint };
  };

export const signedBy = (
  { request, confirmers }: RequestHistory,
  name: string,
  decision: Decision = 'confirm',
) => utf8(framed(confirmationText(request, confirmers.find(one => one.name === name)!, decision, '')));

export function answer(
  { ledger, stored }: Made,
  history: RequestHistory,
  name: string,
  decision: Decision = 'confirm',
  now = NOW + 1000,
) {
  const id = history.request.tss_request_id;
  const signed = signedBy(history, name, decision);
  return answerRequest(ledger, stored, { id, signed, decision, now }, trusting(history));
}

export async function confirmedByAll(vault: Made): Promise<RequestHistory> {
  let history = await create(vault);
  for (const name of PEOPLE) history = await answer(vault, history, name);
  return history;
}

export const started = { event: 'started' as const, nonce: 'ab'.repeat(16), transcript: 'x.jsonl' };

/** Leaves nothing of one line of a request, by the line’s number. */
export const emptied = ({ ledger }: Made, id: string, seq: number) =>
  fs.truncate(path.join(ledger.path, ledger.requestFile(id, seq)), 0);
