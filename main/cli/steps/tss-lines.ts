/** TSS vaults, groups and requests as the terminal tells of them, in lines. */
import { grouped } from '../../../shared/bytes';
import type {
  TssDestroyListView,
  TssEpochView,
  TssGroupView,
  TssRequestView,
  TssVaultView,
} from '../../../shared/contract/tss';
import type { TssProofView } from '../../../shared/contract/tss-proofs';
import type { VerifiedGroupView } from '../../../shared/contract/tss-verified';
import { firstWords } from '../../../shared/text/words';
import { recoveryAdvice } from '../../../shared/tss/recovery-advice';
import { standingReceipts } from '../../../shared/tss/standing-receipts';
import { texts, when } from '../messages';
import { nextOfEpoch } from './tss-next';

const say = texts.tss;

const troubled = (trouble: string): string => (trouble ? say.troubled(trouble) : '');

export const vaultLine = ({ vault_id, name, groups, trouble }: TssVaultView): string =>
  say.vaultLine(vault_id, name, groups, troubled(trouble));

export const groupLines = (group: TssGroupView): string[] => [
  say.groupLine(
    group.key_share_holder_group_id,
    group.type,
    group.threshold,
    group.participants,
    group.status,
  ),
  ...group.key_share_holders.map(({ tss_node_id, name, pgp_fingerprint, confirmed }) =>
    say.holderLine(
      tss_node_id.padStart(3),
      name,
      grouped(pgp_fingerprint),
      confirmed ? say.shareConfirmed : '',
    ),
  ),
];

/** What to do where one share of a group is lost: of the holder who is said to have lost theirs, else of any of them. */
export function lostLines(
  groups: readonly TssGroupView[],
  group: TssGroupView,
  said?: { group: string; holder: string },
): string[] {
  const { key_share_holder_group_id: id, key_share_holders: holders } = group;
  const isMeant = said?.group.toLowerCase() === id;
  if (group.status !== 'Valid' || (said && !isMeant)) return [];
  // Of those who could help one is out, whoever it is.
  const lost = isMeant ? said.holder : (holders.find(one => one.confirmed)?.tss_node_id ?? '');
  const { mode, own, rescuers, recoveryGroup } = recoveryAdvice(groups, group, [lost]);
  if (mode === 'A') return [say.lostA(own)];
  if (mode === 'B') return [say.lostB(own, rescuers, recoveryGroup)];
  if (mode === 'C') return [say.lostC(rescuers, recoveryGroup)];
  return [group.type === 'MainGroup' ? say.lostMain : say.lostOther];
}

/** Where receipts are over several chain codes: whose are over which. */
const disagreeing = ({ chainCodes }: Pick<TssEpochView, 'chainCodes'>): string[] =>
  chainCodes.length < 2
    ? []
    : [
        say.chainsDisagree,
        ...chainCodes.map(({ chainCheck, holders }) => say.chainSide(chainCheck, holders.join(', '))),
      ];

/** Everything of one epoch that is public. */
export function epochLines(epoch: TssEpochView): string[] {
  const { missing, complaints, destroyed, checks, roots } = epoch;
  return [
    say.epochLine(epoch.type, epoch.key_share_holder_group_id, epoch.epoch, epoch.state),
    say.epochHash(epoch.hash),
    say.madeBy(epoch.tss_request_id, epoch.mode),
    say.issuedAt(when(epoch.issuedAt), epoch.threshold, epoch.participants),
    say.rootOf('secp256k1', roots.secp256k1),
    say.rootOf('ed25519', roots.ed25519),
    say.recordIs(epoch.sequence, epoch.recordDigest),
    ...standingReceipts(epoch).map(({ tss_node_id, name, how }) =>
      say.receiptBy(tss_node_id.padStart(3), name, how),
    ),
    ...missing.map(({ tss_node_id, name }) => say.receiptMissing(tss_node_id.padStart(3), name)),
    ...disagreeing(epoch),
    ...complaints.map(({ name, contributor, finding }) => say.complaintBy(name, contributor, finding)),
    ...(epoch.void
      ? [say.voidBecause(epoch.void.reason, epoch.void.contributor, epoch.void.missing.join(', '))]
      : []),
    ...destroyed.map(({ name, at }) => say.destroyedBy(name, when(at))),
    ...checks.map(one => say.checkOf(one.name, when(one.at), one.found, one.ofShareNow, one.transcript)),
    ...nextOfEpoch(epoch),
  ];
}

/** What is to be destroyed, with the warning where that many are left. */
export const destroyLines = ({ toDestroy }: TssDestroyListView): string[] =>
  toDestroy.length === 0
    ? [say.nothingToDestroy]
    : toDestroy.flatMap(one => [
        say.toDestroy(one.type, one.key_share_holder_group_id, one.epoch, one.why),
        ...one.holders.map(({ tss_node_id, name, destroyed }) =>
          say.shareToDestroy(tss_node_id.padStart(3), name, destroyed),
        ),
        ...(one.stillOpens ? [say.stillOpens(one.threshold)] : []),
      ]);

/** What keys were made of, each with its digest and the first eight words of that. */
export const contributionLines = (all: VerifiedGroupView['contributions']): string[] =>
  all.map(({ tss_node_id, name, made, digest }) =>
    say.verifiedContribution(
      tss_node_id.padStart(3),
      name,
      made === 'here' ? say.madeHere : say.madeElsewhere,
      `${grouped(digest)}\n       ${firstWords(digest).join(' ')}`,
    ),
  );

/** What a record and receipts show of a group. */
export const verifiedLines = (group: VerifiedGroupView): string[] => [
  ...(group.practice ? [say.practiceKeys] : []),
  say.proofOf(group.vault, group.vault_id),
  say.epochLine(group.vault, group.key_share_holder_group_id, group.epoch, group.state),
  say.epochHash(group.hash),
  say.rootOf('secp256k1', group.roots.secp256k1),
  say.rootOf('ed25519', group.roots.ed25519),
  say.recordIs(group.sequence, group.recordDigest),
  ...contributionLines(group.contributions),
  ...group.confirmed.map(say.confirmedBy),
  ...group.byCode.map(say.byCodeOf),
  ...group.missing.map(say.missingOf),
  ...disagreeing(group),
  ...(group.chainCodes.length < 2 ? [group.agrees ? say.agrees : say.agreesNot] : []),
  ...(group.state === 'void' ? [say.verifiedVoid] : []),
  ...(group.inUse ? [] : [say.outOfUse]),
];

/** What a proof shows. */
export const proofLines = (proof: TssProofView): string[] => [
  ...(proof.practice ? [say.practiceKeys] : []),
  say.proofOf(proof.vault, proof.vault_id),
  say.proofKeys(proof.type, proof.key_share_holder_group_id, proof.epoch),
  say.epochHash(proof.hash),
  say.rootOf('secp256k1', proof.roots.secp256k1),
  say.rootOf('ed25519', proof.roots.ed25519),
  say.recordIs(proof.sequence, proof.recordDigest),
  say.provedAt(when(proof.time)),
  ...proof.signers.map(({ tss_node_id, name }) => say.provedBy(tss_node_id.padStart(3), name)),
  proof.challengeFits ? say.challengeFits : say.challengeNotCompared,
  proof.proves === 'epoch' ? say.provesEpoch : say.provesRoot,
  ...(proof.inUse ? [] : [say.outOfUse]),
];

/** In people's words: what the seed calls a cancelled request is for programs. */
const stateOf = ({ status, cancelled }: TssRequestView): string => (cancelled ? say.cancelled : status);

const atTime = (milliseconds: number): string => when(new Date(milliseconds).toISOString());

const kindOf = ({ type, recoveryMode }: TssRequestView): string => [type, recoveryMode].join(' ').trim();

export const requestLine = (request: TssRequestView): string =>
  request.trouble
    ? `${request.tss_request_id}${troubled(request.trouble)}`
    : say.requestLine(
        request.tss_request_id,
        kindOf(request),
        stateOf(request),
        request.reason
          ? say.inBrackets([request.reason, request.contributor].filter(Boolean).join(', '))
          : '',
      );

/** Everything of one request. */
export function requestLines(request: TssRequestView): string[] {
  const {
    source_key_share_holder_group: source,
    lostHolder,
    mainTssNodeIds,
    confirmations,
    contributions,
  } = request;
  return [
    requestLine(request),
    ...(request.description ? [say.indented(request.description)] : []),
    say.targetIs(request.target_key_share_holder_group_id),
    ...(source ? [say.sourceIs(source.key_share_holder_group_id, source.tss_node_ids.join(', '))] : []),
    ...(mainTssNodeIds.length > 0 ? [say.mainAre(mainTssNodeIds.join(', '))] : []),
    ...(lostHolder ? [say.lostIs(lostHolder)] : []),
    say.modeIs(request.mode),
    say.createdAt(atTime(request.created_timestamp)),
    say.expiresAt(atTime(request.expires_timestamp)),
    ...(request.reason === 'due' ? [say.isDue] : []),
    say.contextIs(request.context),
    ...(request.void ? [say.voidSince(request.void.reason, request.void.contributor)] : []),
    ...confirmations.map(({ name, pgp_fingerprint, answer }) =>
      say.answerOf(answer, name, grouped(pgp_fingerprint)),
    ),
    ...(contributions.some(one => one.brought !== '') ? [say.contributionsAre] : []),
    ...contributions
      .filter(one => one.brought !== '')
      .map(({ tss_node_id, name, brought, digest }) =>
        say.contributionOf(tss_node_id.padStart(3), name, brought, grouped(digest)),
      ),
  ];
}
