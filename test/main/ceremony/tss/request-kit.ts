/** TSS requests over holders with real OpenPGP keys, for tests of contributions as files. */
import { createMessage, sign } from 'openpgp';
import { readPublicKey } from '../../../../main/ceremony/openpgp';
import { toBase64, utf8 } from '../../../../shared/bytes';
import type { TssRequest } from '../../../../shared/records/tss-request';
import type { GroupType, TssGroup, TssHolder, TssVaultRecord } from '../../../../shared/records/tss-vault';
import { requireOrder } from '../../../../shared/tss/request-rules';
import { createdOf, newGroup, order, vaultWith } from '../../../shared/tss/vault-kit';
import { type TestHolder, testHolder } from '../../../support/holders';

/** Somebody with a key, as a record has them. */
export interface Person extends TestHolder {
  recorded: Omit<TssHolder, 'tss_node_id' | 'name'>;
}

export async function personNamed(name: string): Promise<Person> {
  const made = await testHolder(name);
  const key = await readPublicKey(made.pgp_key, new Date());
  const { fingerprint: pgp_fingerprint, encryptionFingerprint, keyMaterial, keyBytes } = key;
  return {
    ...made,
    recorded: { pgp_fingerprint, encryptionFingerprint, keyMaterial, pgp_key: toBase64(keyBytes) },
  };
}

/** A group of these people, without keys of its own. */
export const groupOfPeople = (
  name: string,
  type: GroupType,
  threshold: number,
  people: readonly Person[],
): TssGroup => ({
  ...newGroup(
    name,
    type,
    threshold,
    people.map(one => one.name),
  ),
  key_share_holders: people.map((one, at) => ({
    tss_node_id: String(at + 1),
    name: one.name,
    ...one.recorded,
  })),
});

/** A request over a record, as it is created. */
export const requestOver = (
  vault: TssVaultRecord,
  given: Parameters<typeof order>[0],
  name = 'one',
): TssRequest => createdOf(vault, requireOrder(order(given), vault, []), name).chain.request;

/** A request for new keys of a main group of these people. */
export function keyGenRequest(people: readonly Person[], threshold: number, name = 'one'): TssRequest {
  const group = groupOfPeople('main', 'MainGroup', threshold, people);
  return requestOver(
    vaultWith([group]),
    { type: 'KeyGen', target_key_share_holder_group_id: group.key_share_holder_group_id },
    name,
  );
}

export const keysOf = (people: readonly Person[]): Record<string, string> =>
  Object.fromEntries(
    people.map(({ recorded: { encryptionFingerprint, pgp_key } }) => [encryptionFingerprint, pgp_key]),
  );

/** A detached signature, armored, as `gpg --armor --detach-sign` makes one. */
export async function detachedBy({ key }: TestHolder, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const message = await createMessage({ binary: utf8(text) });
  const date = new Date(Date.now() - 10_000);
  const armored = await sign({ message, signingKeys: key, detached: true, date });
  return Uint8Array.from(Buffer.from(armored));
}
