/** Sign-offs: after the end of an attempt each role signs its transcript's digest, by file or on paper, or declines. */
import { sha256 } from '../../shared/bytes';
import type { Checked } from '../../shared/contract';
import type { SignOffsView } from '../../shared/contract/attempts';
import {
  checkedSignOff,
  nextSignOff,
  type SignOff,
  type SignOffs,
  signOffsFile,
  signOffText,
  verifySignOffs,
} from '../../shared/records/sign-off';
import type { Entry } from '../../shared/records/transcript';
import { Refusal } from '../../shared/text/refusals';
import type { Session } from '../attempts/session';
import { appendLine, readGrown } from '../storage/ledger/beside';
import { writeSignature } from '../storage/ledger/sign-offs';
import { soundSums, type Target, targetOf, type Which } from './ended-transcript';

type Params = Checked<'attempt', 'signOff'>;

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
    if (signature && given.how === 'file') await writeSignature(directory, given.signature, signature);
    await appendLine(directory, signOffsFile(target.of.file), line);
    const after = await signOffsOf(target);
    if (after.digest !== sha256(line)) throw new Refusal('FILE_NOT_AS_WRITTEN', { name: target.of.file });
    // The directory of a set that never came to be has no sums.
    await listed();
    return viewOf(target, after);
  });
}

interface Period {
  /** Milliseconds since 1970. */
  notBefore: number;
  now: number;
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
function periodOf(entries: readonly Entry[]): Period {
  const [start] = entries;
  const confirmed = Date.parse(String(start?.wallClock));
  const behind = confirmed - Date.parse(String(start?.at));
  const ended = Date.parse(String(entries.at(-1)?.at)) + (Number.isNaN(behind) ? 0 : behind);
  return { notBefore: ended - CLOCKS_DIFFER_MS, now: Date.now() + (behind > 0 ? behind : 0) };
}

const signOffsOf = async ({ directory, of }: Target): Promise<SignOffs> =>
  verifySignOffs(await readGrown(directory, signOffsFile(of.file)), of);

async function signOffOf(
  session: Session,
  { of, entries }: Target,
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
  const signed = await session.askAlone('verifySignOff', { signature, pgp_key, text, ...periodOf(entries) });
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
