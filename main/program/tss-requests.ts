/** TSS requests: created, listed, read, cancelled, and answered by their holders. */
import { fromBase64, grouped } from '../../shared/bytes';
import type { Checked, Value } from '../../shared/contract';
import type { TssRequestView } from '../../shared/contract/tss';
import { armored } from '../../shared/openpgp/armor';
import type { TssRequest } from '../../shared/records/tss-request';
import { groupOf } from '../../shared/records/tss-vault';
import { folded } from '../../shared/text/names';
import { Refusal } from '../../shared/text/refusals';
import { typedDigest } from '../../shared/text/typed-digest';
import {
  type Confirmer,
  confirmationText,
  type Decision,
  requireRightCode,
  typedCode,
} from '../../shared/tss/confirmation-text';
import { holderName } from '../../shared/tss/holder-name';
import type { RequestHistory } from '../../shared/tss/request-history';
import type { HolderKey } from '../../shared/tss/request-rules';
import type { Session } from '../attempts/session';
import { answerRequest, cancelRequest } from '../requests/answer';
import { bringContribution, bringDigest, withdrawDigest } from '../requests/contributions';
import { createRequest, DEFAULT_WAIT_MS } from '../requests/create';
import { judgedBy } from '../requests/expire';
import { readRequest, readRequests } from '../requests/request-files';
import type { OpenVault } from '../storage/folder/tss-vaults';
import { verifier } from './tss-epochs';
import { vaultAt, vaultToRead } from './tss-vaults';
import { foundView, requestView } from './tss-views';

type Which = Checked<'tssRequest', 'read'>;

const shown = (session: Session, { stored }: OpenVault, history: RequestHistory): TssRequestView =>
  requestView(history, stored.record, judgedBy(session.clock.read()));

/** Creates a request under a vault. Refuses as `vaultAt`, `requireOrder`, and what is wrong with a new key. */
export async function createTssRequest(
  session: Session,
  params: Checked<'tssRequest', 'create'>,
): Promise<TssRequestView> {
  session.requireNoAttempt();
  const vault = await vaultAt(session, params.vault_id);
  const { vault_id: _vault, lostHolder, expires_timestamp, ...order } = params;
  const clock = session.clock.read();
  const created = judgedBy(clock);
  const { practice } = vault.ledger;
  const expires = expires_timestamp ?? created + DEFAULT_WAIT_MS;
  return session.inProcess(async ceremony => {
    const key = lostHolder?.pgp_key;
    // Where the target has no such holder `requireOrder` says so.
    const target = groupOf(vault.stored.record, order.target_key_share_holder_group_id.toLowerCase());
    const holder = lostHolder && target && holderName(target, lostHolder.tss_node_id);
    const judged: HolderKey | undefined =
      key === undefined || holder === undefined
        ? undefined
        : await ceremony.ask('readHolderKey', {
            holder,
            pgp_key: key,
            now: clock.now,
            practice,
          });
    const lost = lostHolder && { tss_node_id: lostHolder.tss_node_id, key: judged };
    const history = await createRequest(
      vault.ledger,
      vault.stored,
      { ...order, created, expires, ...(lost && { lostHolder: lost }) },
      (confirmers, context) =>
        ceremony.ask('makeRequestCodes', { confirmers, context, now: clock.now, practice }),
      clock.confirmed,
    );
    return shown(session, vault, history);
  });
}

/** Every request of a vault, oldest first, as it is by the clock. Nothing is written. */
export async function listTssRequests(
  session: Session,
  params: Checked<'tssRequest', 'list'>,
): Promise<TssRequestView[]> {
  const { ledger, stored } = await vaultToRead(session, params);
  const found = await readRequests(ledger, stored, { toLook: true });
  const now = judgedBy(session.clock.read());
  return found.map(one => foundView(one, stored.record, now));
}

const historyAt = ({ ledger, stored }: OpenVault, id: string): Promise<RequestHistory> =>
  readRequest(ledger, stored, id);

export async function readTssRequest(session: Session, which: Which): Promise<TssRequestView> {
  const vault = await vaultAt(session, which.vault_id);
  return shown(session, vault, await historyAt(vault, which.tss_request_id));
}

export async function cancelTssRequest(session: Session, which: Which): Promise<TssRequestView> {
  const vault = await vaultAt(session, which.vault_id);
  return shown(
    session,
    vault,
    await cancelRequest(vault.ledger, vault.stored, which.tss_request_id, Date.now()),
  );
}

/** By a name, or the fingerprint of a key or of its subkey, however its digits are grouped. */
export const isNamed = (one: Confirmer, holder: string): boolean =>
  folded(one.name) === folded(holder) ||
  [one.pgp_fingerprint, one.encryptionFingerprint].includes(holder.replace(/\s/g, '').toLowerCase());

/**
 * Each holder's text, or that of the one who is named. Refuses TSS_CONFIRMER_UNKNOWN, TSS_CONFIRMATION_CODE for what is not their code, and TSS_CONFIRMER_TWO where several keys
 * confirm under one name: each has a text of its own.
 */
export function textsOf(
  { request, confirmers }: RequestHistory,
  { holder, decision, code }: { holder?: string | undefined; decision: Decision; code: string },
): Value<'tssRequest', 'confirmText'>['texts'] {
  const wanted = confirmers.filter(one => holder === undefined || isNamed(one, holder));
  const [first, second] = wanted;
  if (!first) throw new Refusal('TSS_CONFIRMER_UNKNOWN');
  if (holder !== undefined && second)
    throw new Refusal('TSS_CONFIRMER_TWO', {
      holder: first.name,
      other: wanted.map(one => grouped(one.encryptionFingerprint)).join(', '),
    });
  const written = typedCode(code);
  if (code.trim() !== '' && written === '')
    throw new Refusal('TSS_CONFIRMATION_CODE', { holder: first.name });
  // Before anybody signs it elsewhere, perhaps days before it is brought.
  if (written !== '') for (const one of wanted) requireRightCode(request, one, written);
  return wanted.map(one => ({
    name: one.name,
    pgp_fingerprint: one.pgp_fingerprint,
    text: `${confirmationText(request, one, decision, written)}\n`,
    codeMessage: codeMessageOf(request, one),
  }));
}

/** The message with somebody's code, armored; '' where none was made. */
function codeMessageOf({ codes }: TssRequest, { pgp_fingerprint, encryptionFingerprint }: Confirmer): string {
  const own = codes.find(
    one => one.pgp_fingerprint === pgp_fingerprint && one.encryptionFingerprint === encryptionFingerprint,
  );
  return own ? armored('PGP MESSAGE', fromBase64(own.message)) : '';
}

/** What holders are to sign, and whether it is practice. Refuses as `vaultAt`, `readRequest` and `textsOf`. */
export async function confirmTextOf(
  session: Session,
  { vault_id, tss_request_id, ...params }: Checked<'tssRequest', 'confirmText'>,
): Promise<Value<'tssRequest', 'confirmText'> & { practice: boolean }> {
  const history = await historyAt(await vaultAt(session, vault_id), tss_request_id);
  return { texts: textsOf(history, params), practice: history.request.practice };
}

/** Takes a holder's answer. Refuses as `answerRequest`. */
export async function answerTssRequest(
  session: Session,
  { vault_id, tss_request_id: id, signed }: Checked<'tssRequest', 'confirm'>,
  decision: Decision,
): Promise<TssRequestView> {
  const vault = await vaultAt(session, vault_id);
  return session.inProcess(async ceremony => {
    const history = await answerRequest(
      vault.ledger,
      vault.stored,
      { id, signed, decision, ...session.clock.read() },
      verifier(ceremony),
    );
    return shown(session, vault, history);
  });
}

/** Takes the digest of a contribution that is made elsewhere. Refuses DIGEST_UNREADABLE, and as `bringDigest`. */
export async function bringTssDigest(
  session: Session,
  { vault_id, tss_request_id: id, tss_node_id, digest }: Checked<'tssRequest', 'bringDigest'>,
): Promise<TssRequestView> {
  const vault = await vaultAt(session, vault_id);
  const given = { id, tss_node_id, digest: typedDigest(digest), ...session.clock.read() };
  return shown(session, vault, await bringDigest(vault.ledger, vault.stored, given));
}

/** Takes a digest back. Refuses as `withdrawDigest`. */
export async function withdrawTssDigest(
  session: Session,
  { vault_id, tss_request_id: id, tss_node_id }: Checked<'tssRequest', 'withdrawDigest'>,
): Promise<TssRequestView> {
  session.requireNoAttempt();
  const vault = await vaultAt(session, vault_id);
  const given = { id, tss_node_id, ...session.clock.read() };
  return shown(session, vault, await withdrawDigest(vault.ledger, vault.stored, given));
}

/** Takes a contribution that was made elsewhere. Refuses as `bringContribution`. */
export async function bringTssContribution(
  session: Session,
  { vault_id, tss_request_id: id, contribution, signature }: Checked<'tssRequest', 'bringContribution'>,
): Promise<TssRequestView> {
  session.requireNoAttempt();
  const vault = await vaultAt(session, vault_id);
  return session.inProcess(async ceremony => {
    const history = await bringContribution(
      vault.ledger,
      vault.stored,
      { id, contribution, signature, ...session.clock.read() },
      input => ceremony.ask('judgeContribution', input),
    );
    return shown(session, vault, history);
  });
}
