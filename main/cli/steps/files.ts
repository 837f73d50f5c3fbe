/** Files that are named on the command line or typed: whatever is there, no more is read than they may hold. */

import path from 'node:path';
import {
  BESIDE_MAX_BYTES,
  ENTRY_MAX_BYTES,
  LONG_TEXT_MAX_BYTES,
  PGP_KEY_MAX_BYTES,
  TRANSCRIPT_MAX_BYTES,
  TSS_RECORD_MAX_BYTES,
  TSS_SHARE_FILE_MAX_BYTES,
} from '../../../shared/contract/limits';
import { CLEAR_SIGNED_MAX_BYTES } from '../../../shared/openpgp/clear-signed';
import { checklistFile } from '../../../shared/records/checklist';
import { CONTRIBUTION_MAX_BYTES } from '../../../shared/records/tss-contribution';
import { PROOF_MAX_BYTES } from '../../../shared/records/tss-proof';
import { Refusal } from '../../../shared/text/refusals';
import { lookAt, readBounded } from '../../storage/files/read';
import type { ByteLine } from '../terminal/byte-lines';
import { orRefuse, type Session } from './session';

/** An OpenPGP key file. Throws `Refusal` as `readBounded`, but PGP_KEY_TOO_LARGE for a large one. */
export const readKeyFile = (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  readBounded(file, 2 * PGP_KEY_MAX_BYTES, { followLinks: true, tooLarge: 'PGP_KEY_TOO_LARGE' });

/** The bytes of a key, where one is named. Ends the command where it cannot be read. */
export const keyIn = (session: Session, file: string | undefined) =>
  file === undefined ? undefined : orRefuse(session, () => readKeyFile(file));

/** A transcript file, at most `TRANSCRIPT_MAX_BYTES`. Throws as `readBounded`. */
export const readTranscriptFile = (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  readBounded(file, TRANSCRIPT_MAX_BYTES, { followLinks: true });

/** The checklist that lies beside a transcript file; undefined where none does. Throws as `readBounded`. */
export async function readChecklistFile(transcript: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = checklistFile(transcript);
  return (await lookAt(file)) ? readBounded(file, BESIDE_MAX_BYTES) : undefined;
}

/** The record of a TSS vault, at most `TSS_RECORD_MAX_BYTES`. Throws as `readBounded`. */
export const readVaultFile = (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  readBounded(file, TSS_RECORD_MAX_BYTES, { followLinks: true });

/** The share file of a holder, or a message with a sum. Throws as `readBounded`. */
export const readShareFile = (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  readBounded(file, TSS_SHARE_FILE_MAX_BYTES, { followLinks: true });

/** The extended public keys in a file that `tss xpub` wrote, each by itself. Throws as `readBounded`, and TSS_EXTENDED_KEY where there is none. */
export async function readExtendedKeys(file: string): Promise<Uint8Array<ArrayBuffer>[]> {
  const text = new TextDecoder().decode(await readBounded(file, 4096, { followLinks: true }));
  const keys = [...text.matchAll(/\b[xc]pub[1-9A-HJ-NP-Za-km-z]{100,120}\b/g)].map(([key]) => key);
  if (keys.length === 0) throw new Refusal('TSS_EXTENDED_KEY');
  return keys.map(key => Uint8Array.from(new TextEncoder().encode(key)));
}

/** A proof that a quorum holds keys, at most `PROOF_MAX_BYTES`. Throws as `readBounded`. */
export const readProofFile = (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  readBounded(file, PROOF_MAX_BYTES, { followLinks: true });

/** A clear-signed text, at most `CLEAR_SIGNED_MAX_BYTES`. Throws as `readBounded`, but CLEAR_SIGNED_UNREADABLE for more. */
export const readSignedFile = (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  readBounded(file, CLEAR_SIGNED_MAX_BYTES, { followLinks: true, tooLarge: 'CLEAR_SIGNED_UNREADABLE' });

/** A contribution to a TSS request, at most `CONTRIBUTION_MAX_BYTES`. Throws as `readBounded`. */
export const readContributionFile = (file: string): Promise<Uint8Array<ArrayBuffer>> =>
  readBounded(file, CONTRIBUTION_MAX_BYTES, { followLinks: true });

/**
 * What is to be sealed, named by its file where it cannot be: of several the person is to know which. Throws as
 * `readBounded`, but ENTRY_TOO_LARGE for more than `ENTRY_MAX_BYTES`, and ENTRY_EMPTY.
 */
export async function readEntryFile(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const content = await readBounded(file, ENTRY_MAX_BYTES, {
    followLinks: true,
    tooLarge: 'ENTRY_TOO_LARGE',
  });
  if (content.length === 0) throw new Refusal('ENTRY_EMPTY', { name: path.basename(file) });
  return content;
}

/** Everything on standard input, at most `LONG_TEXT_MAX_BYTES`; FILE_TOO_LARGE beyond. The lines are overwritten. */
export async function allOf(lines: AsyncIterable<ByteLine>): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(LONG_TEXT_MAX_BYTES);
  let length = 0;
  for await (const { bytes, tooLong } of lines) {
    if (tooLong || length + bytes.length + 1 > all.length) throw new Refusal('FILE_TOO_LARGE', { name: '-' });
    all.set(bytes, length);
    all[length + bytes.length] = 0x0a;
    length += bytes.length + 1;
    bytes.fill(0);
  }
  const text = all.slice(0, length);
  all.fill(0);
  return text;
}
