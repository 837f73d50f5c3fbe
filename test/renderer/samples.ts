/** Samples of what every part of the page is shown: the computer, a key, people and digests. */

import type { KeyView } from '../../shared/contract/keys';
import { type MachineView, machineSubjects, type ProgramView } from '../../shared/contract/program';

export const sampleProgram = (more: Partial<ProgramView> = {}): ProgramView => ({
  version: '0.1.0',
  shell: 'electron',
  practiceOnly: false,
  network: { state: 'offline', interfaces: [], remarks: [] },
  clock: '2026-11-21T14:30:00+01:00',
  ...more,
});

/** A computer that shows nothing, but for these. */
export const sampleMachine = (more: Partial<MachineView> = {}): MachineView => ({
  ...(Object.fromEntries(
    machineSubjects.map(subject => [subject, { state: 'off', names: [] }]),
  ) as unknown as MachineView),
  ...more,
});

export const sampleKey: KeyView = {
  pgp_fingerprint: '816938b8a29146fbe245dd29e7cbaf8e011db793',
  fingerprintWords:
    'miser gravity classic provincial repay miracle dashboard Waterloo tissue decimal tapeworm Chicago transit revenue robust microwave absurd breakaway sentence monument'.split(
      ' ',
    ),
  encryptionFingerprint: '1f7d5a0c33b14e6a9f20c4d81e5b77a6c0de9a12',
  algorithm: 'Curve25519',
  userIds: ['Dana Kim <dana@example.org>'],
};

export const DIGEST = '3b9e4c1d82f7a06559c0e1b7d2438f6aa91c5e7704bd3f28e6c17a9053f2d8b4';

export const thirtyTwo = Array.from({ length: 4 }, () =>
  'tempest unicorn drumbeat fortitude cobra hurricane spaniel megaton'.split(' '),
).flat();

/** Made up; in upper and lower case it is the same. */
export const SAMPLE_SHARE = 'a91c5e7704bd3f28e6c17a9053f2d8b43b9e4c1d82f7a06559c0e1b7d2438f6a11';

export const HOLDERS = ['Amara Okafor', 'Bruno Leitner', 'Carol Mendes', 'Deniz Ilhan', 'Eva Varga'];

export const INDEXES = [17, 203, 7, 88, 141];
