/** The operations, and what every part of the program has to know of each. */
export interface OperationSpec {
  /** What people give: shares, or only the confirmation of the words. */
  input: 'shares' | 'confirm';
  /** True where as many shares are needed as the set requires. */
  quorum: boolean;
  /** Where it can be started: in recovery mode, or outside of it. */
  mode: 'normal' | 'recovery';
}

export const specs = {
  createKeySet: { input: 'confirm', quorum: false, mode: 'normal' },
  generateShare: { input: 'shares', quorum: true, mode: 'normal' },
  reissue: { input: 'shares', quorum: true, mode: 'normal' },
  checkShare: { input: 'shares', quorum: false, mode: 'normal' },
  markShare: { input: 'confirm', quorum: false, mode: 'normal' },
  vouchRecord: { input: 'confirm', quorum: false, mode: 'normal' },
  keyGen: { input: 'confirm', quorum: false, mode: 'normal' },
  proveKeys: { input: 'shares', quorum: true, mode: 'normal' },
  reshare: { input: 'shares', quorum: true, mode: 'normal' },
  recoverA: { input: 'shares', quorum: true, mode: 'normal' },
  recoverB: { input: 'shares', quorum: true, mode: 'normal' },
  recoveryToken: { input: 'shares', quorum: true, mode: 'recovery' },
} as const satisfies Record<string, OperationSpec>;

export type Operation = keyof typeof specs;

export const operations = Object.keys(specs) as readonly Operation[];

/** Transcripts name others, too: changes that people do at once. */
export const isOperation = (name: string): name is Operation => Object.hasOwn(specs, name);

/** How names of transcripts call it: `generate-share`. */
export const fileNameOf = (operation: Operation): string =>
  operation.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

/** Operations of which people only confirm the words. */
export type ConfirmedName = {
  [O in Operation]: (typeof specs)[O]['input'] extends 'confirm' ? O : never;
}[Operation];

export const isConfirmedOnly = (operation: Operation): operation is ConfirmedName =>
  specs[operation].input === 'confirm';

/** One holder comes alone: nobody compares words with anyone, and whose share it is, only the share shows. */
export const isOfOneHolder = (operation: Operation): boolean =>
  specs[operation].input === 'shares' && !specs[operation].quorum;
