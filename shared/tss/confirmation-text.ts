/**
 * The text by which a holder confirms or declines a TSS request: plain lines that a person can read and compare, signed in
 * clear with the holder's own OpenPGP key, on their own device.
 *
 * It is built from the facts of the request, and what comes back is compared with it byte for byte. No line begins with a
 * hyphen or ends with a space, so that no program changes it when it signs it.
 */
import { fromHex, grouped, toHex } from '../bytes';
import type { RequestHolder, TssRequest } from '../records/tss-request';
import { Refusal } from '../text/refusals';
import { hashed, textBytes } from './encoding';
import { byNodeId } from './node-ids';
import { whereDiffers } from './where-differs';

export const decisions = ['confirm', 'decline'] as const;
export type Decision = (typeof decisions)[number];

const decided: Record<Decision, string> = {
  confirm: 'I confirm this request.',
  decline: 'I decline this request.',
};

/** In what a holder takes part. */
export interface Role {
  /** `source`: with a share that they have. `target`: with a share that they are to get. */
  of: 'source' | 'target';
  key_share_holder_group_id: string;
  type: string;
  tss_node_id: string;
}

/** Somebody who has to confirm, known by the name, the key and its subkey that the request has of them. */
export interface Confirmer {
  name: string;
  pgp_fingerprint: string;
  encryptionFingerprint: string;
  roles: Role[];
}

const sameText = (one: string, other: string): boolean => one.normalize('NFC') === other.normalize('NFC');

/** True for one and the same confirmer: by name, and both fingerprints. */
export const isSameConfirmer = (one: Omit<Confirmer, 'roles'>, other: Omit<Confirmer, 'roles'>): boolean =>
  one.pgp_fingerprint === other.pgp_fingerprint &&
  one.encryptionFingerprint === other.encryptionFingerprint &&
  sameText(one.name, other.name);

/**
 * All who have to confirm: every holder of the target, and every holder of a source who takes part. Who is both, under one
 * name, key and subkey, confirms once: what they confirm with shows that they can open what comes to that very subkey.
 */
export function confirmersOf({ sources, target }: Pick<TssRequest, 'sources' | 'target'>): Confirmer[] {
  const groups = [
    ...sources.map(one => ({ ...one, of: 'source' as const })),
    { ...target, of: 'target' as const },
  ];
  const confirmers: Confirmer[] = [];
  for (const { of, key_share_holder_group_id, type, holders } of groups) {
    for (const { tss_node_id, name, pgp_fingerprint, encryptionFingerprint } of byNodeId(holders)) {
      const role = { of, key_share_holder_group_id, type, tss_node_id };
      const one = { name, pgp_fingerprint, encryptionFingerprint };
      const same = confirmers.find(other => isSameConfirmer(other, one));
      if (same) same.roles.push(role);
      else confirmers.push({ ...one, roles: [role] });
    }
  }
  return confirmers;
}

const purposes: Record<string, string> = {
  KeyGen: 'New root keys, and a share of them for each holder of the target group.',
  KeyGenFromKeyGroup: 'New shares of the same root keys for each holder of the target group.',
  'Recovery A': 'One lost share again, from a quorum of the same group. Nobody else gets a new share.',
  'Recovery B':
    'One lost share again, from a recovery quorum and shares of the main group. Nobody else gets a new share.',
  'Recovery C':
    'A new main group from a recovery quorum: new shares of the same root keys for each holder of the target group.',
};

const inUtc = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** What people called something stands on a line of its own: nothing in a name can pass for a fingerprint behind it. */
const holderLines = (
  label: string,
  { tss_node_id: id, name, pgp_fingerprint, encryptionFingerprint }: RequestHolder,
): string[] => [
  `${label} holder ${id}: ${name}`,
  `${label} key ${id}: ${grouped(pgp_fingerprint)}`,
  `${label} subkey ${id}: ${grouped(encryptionFingerprint)}`,
];

function sourceLines(source: TssRequest['sources'][number]): string[] {
  const { key_share_holder_group_id: id, type, epoch, epochHash, threshold, participants, holders } = source;
  return [
    `Source group: ${type} ${id}`,
    `Source epoch: ${epoch}, ${epochHash}`,
    `Source threshold: ${threshold} of ${participants}`,
    ...byNodeId(holders).flatMap(one => holderLines('Source', one)),
  ];
}

function targetLines({ target }: Pick<TssRequest, 'target'>): string[] {
  return [
    `Target group: ${target.type} ${target.key_share_holder_group_id}`,
    `Target threshold: ${target.threshold} of ${target.participants}`,
    ...byNodeId(target.holders).flatMap(one => holderLines('Target', one)),
  ];
}

function lostLines({ lostHolder, target }: Pick<TssRequest, 'lostHolder' | 'target'>): string[] {
  if (!lostHolder) return [];
  const { tss_node_id, formerFingerprint, pgp_fingerprint } = lostHolder;
  const name = target.holders.find(one => one.tss_node_id === tss_node_id)?.name ?? '';
  return [
    `Lost share: holder ${tss_node_id} of the target group`,
    `Lost by: ${name}`,
    `Key until now: ${grouped(formerFingerprint)}`,
    `Key from now on: ${grouped(pgp_fingerprint)}`,
  ];
}

const roleLine = ({ of, type, key_share_holder_group_id: id, tss_node_id }: Role): string =>
  `Takes part: as holder ${tss_node_id} of the ${of} group, ${type} ${id}`;

/**
 * The text without a line feed at its end, UTF-8, in Unicode's normalization form C. `code`: the 16 characters that the
 * holder found in the message that came with the request; '' where none came.
 */
export function confirmationText(
  request: TssRequest,
  { name, roles }: Confirmer,
  decision: Decision,
  code: string,
): string {
  const { type, recoveryMode } = request;
  const kind = recoveryMode === '' ? type : `${type} ${recoveryMode}`;
  return [
    'Quorate TSS confirmation v1',
    `Decision: ${decided[decision]}`,
    `Purpose: ${purposes[kind]}`,
    `Type: ${kind}`,
    `Request: ${request.tss_request_id}`,
    `Description: ${request.description || '(none)'}`,
    `Vault: ${request.vault}`,
    `Vault ID: ${request.vault_id}${request.practice ? ' (practice)' : ''}`,
    ...request.sources.flatMap(sourceLines),
    ...targetLines(request),
    ...lostLines(request),
    `Mode: ${request.mode}`,
    `Chain code: ${request.chainCheck || '(none yet)'}`,
    `Created: ${inUtc(request.created_timestamp)}`,
    `Expires: ${inUtc(request.expires_timestamp)}`,
    `Context: ${request.context}`,
    `Holder: ${name}`,
    ...roles.map(roleLine),
    `Code: ${code || '(none)'}`,
  ]
    .join('\n')
    .normalize('NFC');
}

/** RFC 4648's base32 of 80 bits. */
const CODE = /^[A-Z2-7]{16}$/;

/** A code as it is written, of what somebody copied from their message: in any case, in groups; '' for what is none. */
export function typedCode(text: string): string {
  const code = text.replace(/\s/g, '').toUpperCase();
  return CODE.test(code) ? code : '';
}

/** What a request keeps of a code: its hash with the request's context and the key it is encrypted to, 64 hex digits. */
export const requestCodeDigest = (context: string, encryptionFingerprint: string, code: string): string =>
  toHex(
    hashed('quorate-tss-request-code-v1', fromHex(context), fromHex(encryptionFingerprint), textBytes(code)),
  );

/** What a holder has to bring back of the message with the code, as it stands in there: three lines. */
export const codeMessage = (context: string, code: string): string =>
  `Quorate TSS code v1\n${context}\n${code}\n`;

/** Who says what in a text that was signed. */
export interface Answer {
  confirmer: Confirmer;
  decision: Decision;
}

/**
 * Finds whose text this is (line feeds, none at the end; what a clear-signed message holds), by building every text that
 * there could be. That the signature is by their key is for others to verify.
 *
 * Throws `Refusal` TSS_CONFIRMATION_OTHER_REQUEST where it has another context, TSS_CONFIRMATION_TEXT where it is none of
 * the texts, with the line where it leaves the nearest one, and as `requireRightCode`. Who declines needs no code: perhaps they
 * cannot open what is encrypted to them, and decline for that.
 */
export function answerIn(text: string, request: TssRequest): Answer {
  const fieldOf = (label: string) => new RegExp(`^${label}: (.*)$`, 'm').exec(text)?.[1];
  const context = fieldOf('Context');
  if (context !== undefined && context !== request.context)
    throw new Refusal('TSS_CONFIRMATION_OTHER_REQUEST');
  const given = fieldOf('Code') ?? '';
  const code = CODE.test(given) ? given : '';
  const named = fieldOf('Holder') ?? '';
  const texts: string[] = [];
  for (const confirmer of confirmersOf(request).filter(({ name }) => sameText(name, named))) {
    for (const decision of decisions) {
      const one = confirmationText(request, confirmer, decision, code);
      texts.push(one);
      if (one !== text) continue;
      const isWithout = decision === 'decline' && code === '';
      if (!isWithout) requireRightCode(request, confirmer, code);
      return { confirmer, decision };
    }
  }
  throw new Refusal('TSS_CONFIRMATION_TEXT', whereDiffers(text, texts));
}

/**
 * Throws `Refusal` TSS_CONFIRMATION_CODE, which names the holder, where this is not the code that came with the request for
 * them. Where one character, or two neighbours, make it right, it says the place (`position`, from 1), never the character.
 */
export function requireRightCode(
  { codes, context }: Pick<TssRequest, 'codes' | 'context'>,
  { name, pgp_fingerprint, encryptionFingerprint }: Omit<Confirmer, 'roles'>,
  code: string,
): void {
  const expected = codes.find(
    one => one.pgp_fingerprint === pgp_fingerprint && one.encryptionFingerprint === encryptionFingerprint,
  );
  if (!expected && code === '') return;
  const isRight = (tried: string) =>
    requestCodeDigest(context, encryptionFingerprint, tried) === expected?.codeDigest;
  if (expected && isRight(code)) return;
  throw new Refusal('TSS_CONFIRMATION_CODE', { holder: name, ...(expected && slipIn(code, isRight)) });
}

const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567');

/** The one slip of a hand that was made in it, if there is one: some 500 digests. */
function slipIn(code: string, isRight: (tried: string) => boolean): { position?: number; swapped?: boolean } {
  for (let at = 0; at < code.length; at++) {
    const [before, here, next = '', after] = [code.slice(0, at), code[at], code[at + 1], code.slice(at + 2)];
    if (ALPHABET.some(letter => letter !== here && isRight(`${before}${letter}${next}${after}`)))
      return { position: at + 1 };
    if (next && isRight(`${before}${next}${here}${after}`)) return { position: at + 1, swapped: true };
  }
  return {};
}
