/** Sign-offs: after the end of an attempt each role signs its transcript's digest, by file or on paper, or declines. */
import { sha256 } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { SignOffsView } from '../../shared/contract/attempts';
import {
  checkedSignOff,
  nextSignOff,
  type SignedTranscript,
  type SignOff,
  type SignOffs,
  signOffText,
  verifySignOffs,
} from '../../shared/records/sign-off';
import { type Entry, verifyChain } from '../../shared/records/transcript';
import { Refusal } from '../../shared/text/refusals';
import type { Session } from '../attempts/session';
import { KeySetLedger } from '../storage/key-sets/key-set-ledger';
import { judgedBy } from '../storage/ledger/judged';
import { appendSignOff, readSignOffs, writeSignature } from '../storage/ledger/sign-offs';
import { unfinished } from '../storage/ledger/witnesses';
import { judged, mustBeSound } from '../storage/soundness/soundness';
import { mustBeSoundVault, TSS_VAULT_RULES } from '../storage/tss-vaults/soundness';
import { TssVaultLedger } from '../storage/tss-vaults/tss-vault-ledger';

type Params = Checked<'attempt', 'signOff'>;
type Which = Pick<Params, 'nonce' | 'transcript'>;

/** Where a transcript lies that is signed. */
type Signable = KeySetLedger | TssVaultLedger;

interface Target {
  directory: Signable;
  of: SignedTranscript;
  /** Between which times it can have been signed, milliseconds since 1970; see `periodOf`. */
  period: { notBefore: number; now: number };
}

/** What was signed off so far. Refuses as `targetOf` and `verifySignOffs`. */
export function readSignOffsOf(session: Session, which: Which): Promise<SignOffsView> {
  return session.inTurn(async () => {
    const target = await targetOf(session, which);
    return viewOf(target, await signOffsOf(target));
  });
}

/**
 * Adds one. A signature is verified first, over the text that is built here; it is kept beside the transcript, in a form
 * that gpg reads. Refuses
 * SIGN_OFF_*, SIGN_OFFS_*, SIGNATURE_*, PGP_KEY_*, what the folder refuses, and as `targetOf`.
 */
export function signOff(session: Session, params: Params): Promise<SignOffsView> {
  return session.inTurn(async () => {
    const target = await targetOf(session, params);
    const { directory } = target;
    // The sums are written anew below: they must not vouch for a record that was altered, or for half a transcript.
    const listed = await soundSums(directory);
    const before = await signOffsOf(target);
    const { given, signature } = await signOffOf(session, target, params);
    const { line } = nextSignOff(before, new Date().toISOString(), target.of.file, given);
    if (signature && given.how === 'file') await writeSignature(target.directory, given.signature, signature);
    await appendSignOff(target.directory, target.of.file, line);
    const after = await signOffsOf(target);
    if (after.digest !== sha256(line)) throw new Refusal('FILE_NOT_AS_WRITTEN', { name: target.of.file });
    // The directory of a set that never came to be has no sums.
    await listed();
    return viewOf(target, after);
  });
}

/** Finds the record sound, if there is one; then the sums can be written anew under it. Throws as `mustBeSound`. */
async function soundSums(directory: Signable): Promise<() => Promise<unknown>> {
  if (!(await directory.hasRecord())) return async () => {};
  if (directory instanceof TssVaultLedger) {
    const stored = await directory.load();
    await mustBeSoundVault(directory, stored);
    return async () => {
      const { witnesses } = await judgedBy(TSS_VAULT_RULES, directory, stored);
      return directory.updateSums(stored, unfinished(witnesses));
    };
  }
  const stored = await directory.load();
  await mustBeSound(directory, stored);
  return async () => directory.updateSums(stored, unfinished((await judged(directory, stored)).witnesses));
}

/**
 * The transcript of the attempt with this nonce, which has ended; without a nonce the named one of the key set at hand,
 * or its last. Refuses ATTEMPT_IN_PROGRESS, NO_ATTEMPT, WRONG_NONCE, DIGEST_FROM_PAPER, TRANSCRIPT_UNFINISHED, and what reading it does.
 */
async function targetOf(session: Session, { nonce, transcript }: Which): Promise<Target> {
  session.requireNoAttempt();
  session.requireCertain();
  if (nonce !== undefined && transcript !== undefined) throw new Refusal('BAD_REQUEST');
  if (nonce === undefined) {
    const directory = session.requireKeySet();
    const { record } = await directory.load();
    const file = transcript ?? record.transcripts.at(-1);
    if (file === undefined) throw new Refusal('FILE_NOT_FOUND');
    // What is signed holds the digest, and that is to come from paper: see `isFromPaper`.
    if (record.reserved.some(one => one.transcript === file))
      throw new Refusal('DIGEST_FROM_PAPER', { name: file });
    return endedTranscript(directory, file);
  }
  const run = session.requireRun();
  if (nonce !== run.begun.nonce) throw new Refusal('WRONG_NONCE');
  const { directory, log } = run;
  if (!(directory instanceof KeySetLedger) && !(directory instanceof TssVaultLedger))
    throw new Refusal('NO_ATTEMPT');
  return endedTranscript(directory, log.file);
}

async function endedTranscript(directory: Signable, file: string): Promise<Target> {
  const { chain, entries, finished } = verifyChain(await directory.readTranscript(file), file);
  if (!finished) throw new Refusal('TRANSCRIPT_UNFINISHED');
  return { directory, of: { file, digest: chain.digest }, period: periodOf(entries) };
}

/** The clock that is confirmed shows minutes, and no two computers agree to the second. */
const CLOCKS_DIFFER_MS = 2 * 60_000;

/**
 * From the end of the attempt until now. Who signs later with an earlier date signs with a key that has expired since.
 *
 * By the clock that was confirmed for the attempt, as it has gone on; this computer's own where none was. “Now” is the
 * later of the two: people sign on other computers, and by a clock that is slow, which without a network is the rule,
 * their signatures would be of the future.
 */
function periodOf(entries: readonly Entry[]): Target['period'] {
  const [start] = entries;
  const confirmed = Date.parse(String(start?.wallClock));
  const behind = confirmed - Date.parse(String(start?.at));
  const ended = Date.parse(String(entries.at(-1)?.at)) + (Number.isNaN(behind) ? 0 : behind);
  return { notBefore: ended - CLOCKS_DIFFER_MS, now: Date.now() + (behind > 0 ? behind : 0) };
}

const signOffsOf = async ({ directory, of }: Target): Promise<SignOffs> =>
  verifySignOffs(await readSignOffs(directory, of.file), of);

async function signOffOf(
  session: Session,
  { of, period }: Target,
  params: Params,
): Promise<{ given: SignOff; signature?: Uint8Array }> {
  const { how } = params;
  const [role, name] = [params.role.trim(), params.name.trim()];
  if (how !== 'file') {
    if (params.signature !== undefined || params.pgp_key !== undefined) throw new Refusal('BAD_REQUEST');
    const given = how === 'paper' ? { role, name, how } : { role, name, how, reason: params.reason };
    return { given: checkedSignOff(given) };
  }
  const { signature, pgp_key } = params;
  if (signature === undefined || pgp_key === undefined) throw new Refusal('BAD_REQUEST');
  const text = signOffText({ ...of, role, name });
  // Strangers' files are parsed in a process of its own, as keys are.
  const signed = await session.askAlone('verifySignOff', { signature, pgp_key, text, ...period });
  const { bytes, armored } = signed.file;
  const digest = sha256(bytes);
  const file = `${of.file.replace(/\.jsonl$/, '')}.signature-${digest.slice(0, 8)}.${armored ? 'asc' : 'sig'}`;
  return {
    given: {
      ...{ role, name, how, signature: file, signatureSha256: digest },
      ...{ fingerprint: signed.fingerprint, signedAt: signed.at },
    },
    signature: bytes,
  };
}

const viewOf = ({ of }: Target, { lines }: SignOffs): SignOffsView => ({
  transcript: of.file,
  digest: of.digest,
  textTemplate: signOffText({ ...of, role: '{role}', name: '{name}' }),
  signOffs: lines.map(line => ({
    at: line.at,
    role: line.role,
    name: line.name,
    how: line.how,
    reason: line.how === 'declined' ? line.reason : '',
    pgp_fingerprint: line.how === 'file' ? line.fingerprint : '',
  })),
});
