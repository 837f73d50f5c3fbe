/** A set whose root key opens, for tests of what the ceremony process does in recovery mode. */
import { expect } from 'vitest';
import type { RecoveryTokenInput } from '../../../../main/ceremony/process/protocol';
import { drawRootKey, wrapRootKey } from '../../../../main/ceremony/recovery/root-key';
import { NOW } from '../../../support/program';
import { created, SECRET } from '../records';

const made = created();

/** Two of them open the root key. */
export const { shares } = made;

export const record = { ...made.record, rootKey: wrapRootKey(drawRootKey(), SECRET, made.record.id) };

/** For a token under a one-time password, where nothing else is said. */
export const tokenInput = (more: Partial<RecoveryTokenInput> = {}): RecoveryTokenInput => ({
  conditions: { expiryMs: 60_000, now: NOW.getTime(), unwitnessed: false },
  record,
  recordDigest: 'd'.repeat(64),
  others: [],
  pgp_key: undefined,
  prefix: 'none',
  sessionMs: 60_000,
  ...more,
});

export const code = (name: string) => expect.objectContaining({ code: name });
