/** That the recordings are of everything: every call, every command, and every refusal but those listed here. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sentences } from '../support/texts';
import { scenarios } from './scenarios';
import { methods } from './scenarios/edges';

const folder = path.join(import.meta.dirname, 'recorded');
const names = readdirSync(folder);
const text = names.map(name => readFileSync(path.join(folder, name), 'utf8')).join('\n');

/** Refusals that no scenario provokes, and why. */
const notProvoked: Record<string, readonly string[]> = {
  'the window, and people at its screen or at a terminal': ['BAD_SENDER', 'INTERFACE_LIVE', 'NOT_CONFIRMED'],
  'ten minutes without a key': ['ATTEMPT_EXPIRED'],
  'a fault of the program or of this computer': [
    'CEREMONY_LOST',
    'CRYPTO_UNUSABLE',
    'INTERNAL',
    'SECRETSJS_DISAGREE',
    'SIGNATURES_UNUSABLE',
    'STATEMENT_DIFFERS',
  ],
  'more than a record has room for': ['RECORD_TOO_LARGE'],
  'a medium that fails': [
    'FILE_LEFT_BEHIND',
    'FILE_NOT_AS_WRITTEN',
    'FOLDER_DAMAGED',
    'FOLDER_FAILED',
    'FOLDER_FULL',
    'FOLDER_GONE',
    'FOLDER_READ_ONLY',
    'FOLDER_UNREADABLE',
  ],
  'the arithmetic of threshold keys, of which there is no call yet': [
    'TSS_CHAIN_CODE',
    'TSS_CHAIN_HASH',
    'TSS_CHALLENGE_SHORT',
    'TSS_COMMITMENT_COUNT',
    'TSS_CONTRIBUTED_TWICE',
    'TSS_CONTRIBUTION_DIGEST',
    'TSS_CONTRIBUTION_EARLY',
    'TSS_CONTRIBUTION_MESSAGE',
    'TSS_CONTRIBUTION_MISSING',
    'TSS_CONTRIBUTION_SIGNATURE',
    'TSS_DIGEST_NOT_TAKEN',
    'TSS_CONTRIBUTOR_UNKNOWN',
    'TSS_EPOCH_ALTERED',
    'TSS_EXTENDED_KEY',
    'TSS_HELPERS_WRONG',
    'TSS_ID_OUT_OF_RANGE',
    'TSS_ID_TWICE',
    'TSS_LOST_HELPS',
    'TSS_MASKS',
    'TSS_NOT_THEIR_SHARE',
    'TSS_NO_CHILD',
    'TSS_OTHER_REQUEST',
    'TSS_OTHER_ROOT',
    'TSS_PATH',
    'TSS_PATH_HARDENED',
    'TSS_POINT',
    'TSS_PROOF',
    'TSS_PROOF_CHALLENGE',
    'TSS_PROOF_FACTS',
    'TSS_PROOF_LIST',
    'TSS_PROOF_OTHER_VAULT',
    'TSS_PROOF_PART',
    'TSS_QUORUM_PROOF',
    'TSS_QUORUM_SHORT',
    'TSS_RECEIPT_CHAIN',
    'TSS_RECEIPT_OTHER_EPOCH',
    'TSS_RECEIPT_OTHER_REQUEST',
    'TSS_RECEIPT_PROOF',
    'TSS_RECEIPT_TWICE',
    'TSS_RECEIPT_UNKNOWN',
    'TSS_SCALAR',
    'TSS_SHARE_DOES_NOT_FIT',
    'TSS_SHARE_FILE_OTHER',
    'TSS_SUM_IDENTITY',
    'TSS_TERM',
    'TSS_THRESHOLD',
    'TSS_TOO_MANY_HELPERS',
  ],
  'keys of a TSS vault that were issued, for which holders have to have keys of the day': [
    'TSS_COMPLAINT_KEY',
    'TSS_COMPLAINT_TEXT',
    'TSS_COMPLAINT_TWICE',
    'TSS_DESTROYED_ALREADY',
    'TSS_EPOCH_FINAL',
    'TSS_EPOCH_NOT_VALID',
    'TSS_EPOCH_UNKNOWN',
    'TSS_EXTENDED_KEY_OTHER',
    'TSS_NOT_TO_DESTROY',
    'TSS_OPENED_COUNT',
    'TSS_OPENED_TEXT',
    'TSS_RECEIPT_TEXT',
    'TSS_RECEIPT_MISSING',
    'TSS_SUM_CODE',
    'TSS_SUM_TEXT',
    'TSS_WORDS_OTHER',
  ],
  'TSS vaults, groups and requests, for which holders have to have keys of the day': [
    'CLEAR_SIGNED_UNREADABLE',
    'KEY_EXISTS',
    'TSS_ANSWERED_ALREADY',
    'TSS_CONFIRMATION_CODE',
    'TSS_CONFIRMATION_DECISION',
    'TSS_CONFIRMATION_INVALID',
    'TSS_CONFIRMATION_MISSING',
    'TSS_CONTEXT_USED',
    'TSS_FINGERPRINT_OTHER',
    'TSS_CONFIRMATION_OTHER_REQUEST',
    'TSS_CONFIRMATION_TEXT',
    'TSS_CONFIRMER_TWO',
    'TSS_CONFIRMER_UNKNOWN',
    'TSS_DESCRIPTION',
    'TSS_EXPIRY',
    'TSS_GROUP_UNKNOWN',
    'TSS_HOLDER_COUNT',
    'TSS_HOLDER_TWICE',
    'TSS_HOLDER_UNCONFIRMED',
    'TSS_HOLDER_UNKNOWN',
    'TSS_KEY_LENGTH',
    'TSS_KEY_OF_ANOTHER',
    'TSS_LOST_HOLDER_MISSING',
    'TSS_LOST_HOLDER_NOT_TAKEN',
    'TSS_MAIN_IDS_NOT_TAKEN',
    'TSS_PARTICIPANTS',
    'TSS_RECOVERY_GROUPS',
    'TSS_RECOVERY_MODE',
    'TSS_REQUEST_OTHER_RECORD',
    'TSS_REQUEST_STATE',
    'TSS_REQUEST_TYPE',
    'TSS_REQUEST_UNKNOWN',
    'TSS_REQUEST_WAITING',
    'TSS_SOURCE_MISSING',
    'TSS_SOURCE_NOT_TAKEN',
    'TSS_SOURCE_NOT_VALID',
    'TSS_SOURCE_TYPE',
    'TSS_SOURCE_UNAVAILABLE',
    'TSS_TARGET_NOT_NEW',
    'TSS_TARGET_NOT_VALID',
    'TSS_TARGET_TYPE',
    'TSS_VAULT_EXISTS',
  ],
  pictures: [
    'CODE_NOT_FOUND',
    'CODE_PART',
    'IMAGE_DAMAGED',
    'IMAGE_KIND',
    'IMAGE_TOO_LARGE',
    'IMAGE_TOO_SLOW',
  ],
  'keys, messages and signatures that have to be made for it': [
    'PGP_KEY_UNUSABLE',
    'PRIVATE_KEY_MESSAGE_UNPROTECTED',
    'PRIVATE_KEY_PASSPHRASE',
    'SIGNATURE_FUTURE',
    'SIGNATURE_TOO_OLD',
    'SIGNATURE_UNVERIFIABLE',
  ],
  'a set or its folder that has to be brought into a rare state': [
    'APART_ALTERED',
    'APART_NOT_TOLD',
    'DIGEST_FROM_PAPER',
    'EXPORT_NOT_WHOLE',
    'EXPORT_STILL_THERE',
    'FILE_TOO_LARGE',
    'INDEX_BURNT',
    'INDEX_EXPORTED',
    'INDEX_RESERVED',
    'ISSUED_APART',
    'ISSUED_NOT_RECORDED',
    'RECORD_OLDER',
    'ROOT_KEY_CLOSED',
    'SHARES_NOT_ONE_SET',
    'SHARE_APART',
    'SHARE_BURNT',
    'SHARE_LENGTH_UNCONFIRMED',
    'SIGN_OFFS_OTHER_TRANSCRIPT',
    'STORE_EXCHANGED',
    'STORE_FULL',
    'TRANSCRIPT_FULL',
    'TRANSCRIPT_UNFINISHED',
    'VAULT_INIT_TOO_LARGE',
  ],
};

test('every scenario has its recording, and no other is there', () => {
  expect(names.sort()).toEqual(scenarios.map(({ name }) => `${name}.txt`).sort());
});

test('every call is recorded', () => {
  const asked = new Set([...text.matchAll(/^> ([a-zA-Z]+\.[a-zA-Z]+)/gm)].map(([, name]) => name));
  expect(methods.map(({ name }) => name).filter(name => !asked.has(name))).toEqual([]);
});

test('every refusal is recorded, but for those that are listed', () => {
  const told = new Set([...text.matchAll(/"?code"?: ?"([A-Z][A-Z_0-9]+)"/g)].map(([, code]) => code));
  const listed = Object.values(notProvoked).flat();
  expect(
    Object.keys(sentences)
      .filter(code => !told.has(code))
      .sort(),
  ).toEqual([...listed].sort());
});
