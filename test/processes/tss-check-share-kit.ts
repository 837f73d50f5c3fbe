/** Checks of shares of threshold keys: the files that a holder takes, and what is given for the messages in them. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Api, Params } from '../../shared/contract';
import type { Result } from '../../shared/result';
import { clearSigned, type TestHolder } from '../support/holders';
import { bytesOf, type IssuedEpoch, openedMessage, type Sending } from '../support/tss-epoch';

export const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

/** Files as a holder takes them to a machine of their own. */
export async function taken({ ledger, tss_request_id }: IssuedEpoch, id: string) {
  const read = (file: string) => fs.readFile(path.join(ledger.path, file));
  const record = Uint8Array.from(await read('tss-vault.json'));
  const share = Uint8Array.from(await read(ledger.shareFile(tss_request_id, id)));
  return { record, share };
}

/** What gpg gives of each of a holder's messages, in hex, a line each. */
export async function pipedOf(
  people: readonly TestHolder[],
  { messages }: IssuedEpoch,
  id: string,
): Promise<string> {
  const own = messages.filter(({ to }) => to === id);
  const opened = await Promise.all(own.map(({ binary }) => openedMessage(people[Number(id) - 1]!, binary)));
  return `${opened.map(one => Buffer.from(one).toString('hex')).join('\n')}\n`;
}

export type Elsewhere = Params<'tssEpoch', 'checkShareElsewhere'>;

export async function checkedElsewhere(
  api: Api,
  issued: IssuedEpoch,
  id: string,
  more: Partial<Elsewhere> & Pick<Elsewhere, 'by'>,
) {
  const files = await taken(issued, id);
  return api.tssEpoch.checkShareElsewhere({
    ...files,
    key_share_holder_group_id: issued.group,
    tss_node_id: id,
    ...more,
  });
}

export const signed = async (text: string, by: TestHolder) => bytesOf(await clearSigned(text, by.key));
export const privateKeyOf = ({ key }: TestHolder) => ({
  by: 'privateKey' as const,
  pgp_private_key: bytesOf(key.armor()),
  passphrase: new Uint8Array(0),
  acceptPrivateKeys: true,
});

/** What the second contributor sends to the first, changed so. */
export const changedTo =
  (change: (plaintext: Uint8Array) => Uint8Array): Sending =>
  (plaintext, from, to) =>
    from === '2' && to === '1' ? change(plaintext) : plaintext;
