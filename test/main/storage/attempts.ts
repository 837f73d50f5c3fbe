/** Whole attempts as the program writes them, on made-up material. Used by tests and by a child that is killed. */

import { createHash } from 'node:crypto';
import type { CeremonyFolder } from '../../../main/storage/folder/ceremony-folder';
import { type KeySetLedger, successor } from '../../../main/storage/key-sets/key-set-ledger';
import { asShare } from '../../../main/storage/key-sets/reserved-shares';
import { writeStore } from '../../../main/storage/key-sets/sealed-store';
import { StandingRecord } from '../../../main/storage/ledger/standing-record';
import { reservedFacts } from '../../../main/storage/soundness/apart-account';
import {
  FORMAT,
  type IssuedShare,
  type KeySetRecord,
  type ReservedIndex,
  versionOf,
} from '../../../shared/records/key-set';
import { headerLine } from '../../../shared/records/sealed-store';
import { statementFacts, statementOf } from '../../../shared/records/statement';
import type { Language } from '../../../shared/text/languages';

export const NAME = 'Schlüssel der Werke 2026';
export const holders = ['Alice Āboltiņa', 'Bob', 'Чарли'];
const hex = (seed: string, bytes: number): string =>
  createHash('sha512')
    .update(seed)
    .digest('hex')
    .slice(0, 2 * bytes);

export const exportText = (index: number): string =>
  `-----BEGIN PGP MESSAGE-----\n\n${`index ${index} `.repeat(400)}\n-----END PGP MESSAGE-----\n`;

export const issuedShare = (index: number, holder: string, transcript: string): IssuedShare => ({
  index,
  holder,
  pgp_fingerprint: hex(holder, 20),
  keyMaterial: [hex(`${holder}-key`, 32)],
  issuedAt: '2026-11-21T10:00:00Z',
  transcript,
  status: 'unconfirmed',
  verifier: hex(`${index}-verifier`, 32),
  checkedAt: '',
  reason: '',
  markedBy: '',
  reissued: 0,
});

export function madeRecord(shares: IssuedShare[], changes: Partial<KeySetRecord> = {}): KeySetRecord {
  return {
    format: FORMAT,
    version: versionOf({ shares }),
    practice: false,
    id: hex(NAME, 16),
    name: NAME,
    scheme: 'vault',
    required: 2,
    secretLength: 32,
    origin: 'created',
    issued: shares.length,
    shares,
    reserved: [],
    burnt: [],
    formerKeys: [],
    store: null,
    rootKey: { cipher: 'XChaCha20-Poly1305', nonce: hex('nonce', 24), ciphertext: hex('root', 48) },
    transcripts: shares[0]?.transcript ? [shares[0].transcript] : [],
    sequence: 1,
    previous: null,
    ...changes,
  };
}

/** A set adopted from Vault: three shares, of which nobody knows the holders, two of known index. */
export const adoptedRecord = (changes: Partial<KeySetRecord> = {}): KeySetRecord => {
  const nobody = { holder: '', pgp_fingerprint: '', keyMaterial: [], issuedAt: '', verifier: null } as const;
  const shares = [77, 200].map(index => ({ ...issuedShare(index, 'x', ''), ...nobody, keyMaterial: [] }));
  return madeRecord(shares, { origin: 'adopted', issued: 3, rootKey: null, ...changes });
};

export async function createSet(folder: CeremonyFolder, practice = false): Promise<KeySetLedger> {
  const directory = await folder.create(NAME, practice);
  const log = await directory.startTranscript('create-key-set', 'aabbccddeeff', '2026-11-21T10:00:00Z', {
    operation: 'createKeySet',
  });
  await log.append('2026-11-21T10:00:01Z', 'confirmed', { words: ['aardvark'] });
  const shares = holders.map((holder, at) => issuedShare(10 + at, holder, log.file));
  for (const { holder, index } of shares)
    await directory.writeShare(directory.shareFile(holder, index), exportText(index));
  if (practice) {
    for (const { holder, index } of shares) {
      await directory.writePracticeKey(holder, index, {
        armored: `private ${index}\n`,
        publicArmored: `public ${index}\n`,
      });
    }
  }
  const record = new StandingRecord(directory, log);
  const stored = await record.save(madeRecord(shares, { practice }));
  await log.append('2026-11-21T10:00:02Z', 'recorded', record.facts);
  await directory.writeNotices(log.file, stored);
  const issued = shares.map(share => share.index);
  await log.end('2026-11-21T10:00:03Z', 'complete', { issued, ...record.facts });
  await directory.updateSums(stored);
  return directory;
}

export const NEW_INDEX = 99;
export const NEW_HOLDER = 'Dora';

interface Issue {
  index: number;
  holder: string;
  nonce: string;
  /** That was spoken. */
  language?: Language;
  /** What the clock shows. */
  at?: string;
}

/** One more share; `stopBefore` leaves the attempt as a crash before that step would. */
export async function generateShare(
  directory: KeySetLedger,
  stopBefore?: 'reserved' | 'record' | 'export' | 'issue' | 'notices' | 'end' | 'sums',
  { index, holder, nonce, language, at = '2026-11-22T10:00:00Z' }: Issue = {
    index: NEW_INDEX,
    holder: NEW_HOLDER,
    nonce: '0011223344',
  },
): Promise<void> {
  const before = await directory.load();
  const log = await directory.startTranscript('generate-share', nonce, at, {
    holder,
    ...(language && statementFacts(statementOf([], language))),
    recordNumber: before.record.sequence,
    recordDigest: before.digest,
  });
  const record = new StandingRecord(directory, log, before);
  await log.append(at, 'share-accepted', { index: 10 });
  await log.append(at, 'share-accepted', { index: 11 });
  if (stopBefore === 'reserved') return;
  const file = directory.shareFile(holder, index);
  const armored = exportText(index);
  const {
    status: _s,
    checkedAt: _c,
    reason: _r,
    markedBy: _m,
    reissued: _n,
    issuedAt,
    ...share
  } = issuedShare(index, holder, log.file);
  const sha256 = createHash('sha256').update(armored).digest('hex');
  const reserved: ReservedIndex = { ...share, at: issuedAt, file, sha256, reissue: false };
  await log.append(at, 'reserved', reservedFacts(reserved));
  if (stopBefore === 'record') return;
  const transcripts = [...before.record.transcripts, log.file];
  const held = await record.save(successor(before, { reserved: [reserved], transcripts }));
  if (stopBefore === 'export') return;
  await directory.writeShare(file, armored);
  await log.append(at, 'exported', { index, file });
  if (stopBefore === 'issue') return;
  const shares = [...held.record.shares, asShare(reserved)];
  const after = await record.save(successor(held, { shares, reserved: [], issued: held.record.issued + 1 }));
  await log.append(at, 'recorded', record.facts);
  if (stopBefore === 'notices') return;
  await directory.writeNotices(log.file, after);
  if (stopBefore === 'end') return;
  await log.end(at, 'complete', { issued: [index], ...record.facts });
  if (stopBefore === 'sums') return;
  await directory.updateSums(after);
}

/** A made-up store's file: a header as the program writes it, and `text` for what is sealed. */
export const storeBytes = (version: number, text: string): Uint8Array =>
  Buffer.from(
    `${headerLine({ practice: false, keySet: hex(NAME, 16), storeVersion: version, nonce: hex(text, 24) })}\n${text.repeat(500)}`,
  );

/**
 * A recovery session in which the sealed store gets its next version, in the program's order; `stopBefore` leaves it as a
 * crash before that step would. `bytes` are what is written, where that is not the next version.
 */
export async function changeStore(
  directory: KeySetLedger,
  text: string,
  stopBefore?: 'exchange' | 'record' | 'changed',
  bytes?: Uint8Array,
): Promise<void> {
  const before = await directory.load();
  const version = (before.record.store?.version ?? 0) + 1;
  const at = `2026-11-2${2 + version}T10:00:00Z`;
  const file = bytes ?? storeBytes(version, text);
  const sha256 = createHash('sha256').update(file).digest('hex');
  const log = await directory.startTranscript('recovery-token', `00112233${version}`, at, {
    recordNumber: before.record.sequence,
    recordDigest: before.digest,
  });
  const record = new StandingRecord(directory, log, before);
  await log.append(at, 'token-issued', { storeVersion: version - 1 });
  await log.append(at, 'store-read', { entry: 7 });
  await log.append(at, 'store-changing', { change: 'added', entry: version, storeVersion: version, sha256 });
  if (stopBefore === 'exchange') return;
  await writeStore(directory, file);
  if (stopBefore === 'record') return;
  const saved = await record.save(
    successor(before, { store: { version, sha256 }, transcripts: [...before.record.transcripts, log.file] }),
  );
  if (stopBefore === 'changed') return;
  await log.append(at, 'store-changed', { storeVersion: version, sha256, ...record.facts });
  await log.end(at, 'complete', record.facts);
  await directory.updateSums(saved);
}
