/** The operations, and what every part of the program has to know of each. */
export interface OperationSpec {
  /** What people give: shares, or only the confirmation of the words. */
  input: 'shares' | 'confirm';
  /** True where as many shares are needed as the set requires. */
  quorum: boolean;
  /** Where it can be started: in recovery mode, or outside of it. */
  mode: 'normal' | 'recovery';
  /** How names of transcripts call it. */
  file: string;
}

export const specs = {
  createKeySet: { input: 'confirm', quorum: false, mode: 'normal', file: 'create-key-set' },
  generateShare: { input: 'shares', quorum: true, mode: 'normal', file: 'generate-share' },
  reissue: { input: 'shares', quorum: true, mode: 'normal', file: 'reissue' },
  checkShare: { input: 'shares', quorum: false, mode: 'normal', file: 'check-share' },
  markShare: { input: 'confirm', quorum: false, mode: 'normal', file: 'mark-share' },
  vouchRecord: { input: 'confirm', quorum: false, mode: 'normal', file: 'vouch-record' },
  recoveryToken: { input: 'shares', quorum: true, mode: 'recovery', file: 'recovery-token' },
} as const satisfies Record<string, OperationSpec>;

export type Operation = keyof typeof specs;

export const operations = Object.keys(specs) as readonly Operation[];

/** Operations of which people only confirm the words. */
export type ConfirmedName = {
  [O in Operation]: (typeof specs)[O]['input'] extends 'confirm' ? O : never;
}[Operation];

export const isConfirmedOnly = (operation: Operation): operation is ConfirmedName =>
  specs[operation].input === 'confirm';

/** One holder comes alone: nobody compares words with anyone, and whose share it is, only the share shows. */
export const isOfOneHolder = (operation: Operation): boolean =>
  specs[operation].input === 'shares' && !specs[operation].quorum;
