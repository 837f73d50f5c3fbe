/** Samples of recovery mode and the sealed store. */

import type { EntryView, RecoveryView, StoreView } from '../../shared/contract/recovery';

export const sampleRecovery = (more: Partial<RecoveryView> = {}): RecoveryView => ({
  keySet: 'Payments unseal keys',
  practice: false,
  state: 'ready',
  secondsLeft: null,
  storeVersion: 3,
  tokenKept: false,
  ...more,
});

export const sampleStore: StoreView = {
  storeVersion: 3,
  entries: [
    { number: 1, name: 'Safe PIN, head office', bytes: 4 },
    { number: 3, name: 'Cloud account, emergency credentials', bytes: 212 },
    { number: 4, name: 'Signing key backup', bytes: 48_133 },
  ],
};

export const sampleEntry = (
  content: Uint8Array<ArrayBuffer> = new TextEncoder().encode(
    'user: break-glass@example.org\npassword: correct horse battery staple',
  ),
): EntryView => ({ number: 3, name: 'Cloud account, emergency credentials', content });
