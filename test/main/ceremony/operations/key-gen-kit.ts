/** What a KeyGen is begun with, for tests: a request that two people with real keys have confirmed. */
import type { KeyGenInput } from '../../../../main/ceremony/operations/key-gen';
import type { Conditions } from '../../../../main/ceremony/operations/operation';
import { keyGenFile } from '../../../../main/ceremony/tss/contribution-files';
import { utf8 } from '../../../../shared/bytes';
import { clearSignedText } from '../../../../shared/openpgp/clear-signed';
import { digestOfFile } from '../../../../shared/records/tss-contribution';
import { confirmationText, confirmersOf } from '../../../../shared/tss/confirmation-text';
import { clearSigned } from '../../../support/holders';
import { keyGenRequest, keysOf, type Person, personNamed } from '../tss/request-kit';

export const people = async (names: readonly string[] = ['Ann', 'Ben']): Promise<Person[]> =>
  Promise.all(names.map(personNamed));

/** Clear-signed, as the files have it: with line feeds. */
export const asBrought = async (text: string, key: Person['key']): Promise<string> =>
  clearSignedText(utf8(await clearSigned(text, key)));

export const NOW_CONDITIONS: Conditions = { expiryMs: 60_000, now: Date.now(), unwitnessed: true };

export async function keyGenInput(
  conditions: Conditions = NOW_CONDITIONS,
  all?: readonly Person[],
): Promise<KeyGenInput & { files: Awaited<ReturnType<typeof keyGenFile>>[] }> {
  const holders = all ?? (await people());
  const request = keyGenRequest(holders, 2);
  const keys = keysOf(holders);
  const now = Date.now();
  const confirmations = [];
  for (const confirmer of confirmersOf(request)) {
    const { key } = holders.find(({ name }) => name === confirmer.name)!;
    const signed = await asBrought(confirmationText(request, confirmer, 'confirm', ''), key);
    confirmations.push({ name: confirmer.name, pgp_fingerprint: confirmer.pgp_fingerprint, signed });
  }
  const files = [];
  for (const { tss_node_id } of request.target.holders)
    files.push(await keyGenFile({ request, tss_node_id, keys, now }));
  const contributions = files.map(file => ({
    tss_node_id: file.tss_node_id,
    digest: digestOfFile(file),
    made: 'here' as const,
    digestFirst: true,
  }));
  return {
    conditions: { ...conditions, now },
    request,
    record: { number: 2, digest: 'ab'.repeat(32) },
    keys,
    confirmations,
    contributions,
    files,
  };
}
