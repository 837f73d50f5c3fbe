/** What a holder of a practice vault signs with the key that was made up for them, so that a rehearsal needs no other program. */
import type { TssRequest } from '../../../shared/records/tss-request';
import type { TssVaultRecord } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { complaintIn, isComplaint } from '../../../shared/tss/complaint-text';
import {
  confirmationText,
  confirmersOf,
  type Decision,
  typedCode,
} from '../../../shared/tss/confirmation-text';
import { receiptIn } from '../../../shared/tss/receipt-text';
import { decryptPractice, signPractice } from '../openpgp';
import { wipe } from '../process/wipe';

/** A receipt or a complaint of this vault. */
interface SaidOfShare {
  text: string;
  vault: TssVaultRecord;
}

/** `privateKey` is the made-up one, armored; `now` in milliseconds since 1970. */
export type MadeUpSigning = { privateKey: string; now: number } & (
  | SaidOfShare
  /** The answer to a request of the holder with this subkey; the code that belongs into it is found as they would find it. */
  | { request: TssRequest; encryptionFingerprint: string; decision: Decision }
);

/**
 * The clear-signed text. The code of a request leaves this process in it alone. Throws `Refusal` NOT_A_PRACTICE_SET for a request or
 * vault that is not practice and a key that was not made up, TSS_CONFIRMER_UNKNOWN, PRACTICE_SHARE_UNREADABLE, and as `receiptIn` and
 * `complaintIn` for a text that is neither.
 */
export async function signedByMadeUp({ privateKey, now, ...what }: MadeUpSigning): Promise<string> {
  const text = 'text' in what ? foundText(what) : await answerText(what, privateKey);
  return signPractice(text, privateKey, new Date(now));
}

/** What a holder says of their share, and nothing else that somebody would have signed: letter for letter, without its last line feed. */
function foundText({ text, vault }: SaidOfShare): string {
  if (!vault.practice) throw new Refusal('NOT_A_PRACTICE_SET');
  const said = text.replace(/\n$/, '');
  if (isComplaint(said)) complaintIn(said, vault);
  else receiptIn(said, vault);
  return said;
}

async function answerText(
  {
    request,
    encryptionFingerprint,
    decision,
  }: { request: TssRequest; encryptionFingerprint: string; decision: Decision },
  privateKey: string,
): Promise<string> {
  if (!request.practice) throw new Refusal('NOT_A_PRACTICE_SET');
  const isTheirs = (one: { encryptionFingerprint: string }) =>
    one.encryptionFingerprint === encryptionFingerprint;
  const confirmer = confirmersOf(request).find(isTheirs);
  if (!confirmer) throw new Refusal('TSS_CONFIRMER_UNKNOWN');
  const coded = request.codes.find(isTheirs);
  if (!coded) return confirmationText(request, confirmer, decision, '');
  const content = await decryptPractice(coded.message, privateKey);
  const [, , code = ''] = new TextDecoder().decode(content).split('\n');
  wipe(content);
  return confirmationText(request, confirmer, decision, typedCode(code));
}
