/**
 * Handlers that say what they are told to: for states of the page that a real ceremony reaches only with a full
 * disk, an unlucky minute or a forged share. Derived from the contract: a call that is missing does not compile.
 */

import type { CallName, Handlers } from '../../shared/contract';
import type {
  AttemptView,
  CheckShareStatus,
  GenerateShareStatus,
  SignOffsView,
} from '../../shared/contract/attempts';
import type { CeremonyView } from '../../shared/contract/ceremonies';
import type { ChecklistView } from '../../shared/contract/checklist';
import type { Events } from '../../shared/contract/events';
import type {
  DrillView,
  FolderView,
  InitView,
  KeySetSummary,
  KeySetView,
  NoticesView,
} from '../../shared/contract/key-sets';
import type { KeyFolderView, KeyView } from '../../shared/contract/keys';
import type { LanguageView } from '../../shared/contract/language';
import type { LastFoldersView } from '../../shared/contract/last-folders';
import {
  type LookView,
  type MachineView,
  machineSubjects,
  type PaperView,
  type ProgramView,
} from '../../shared/contract/program';
import type {
  DecodedToken,
  EntryView,
  RecoveryTokenStatus,
  RecoveryView,
  StoreView,
} from '../../shared/contract/recovery';
import type { TranscriptView } from '../../shared/contract/transcripts';
import { lastCeremonyIn } from '../../shared/records/last-ceremony';
import { readTranscriptName } from '../../shared/records/transcript-name';
import type { BrokenOff } from '../../shared/text/broken-off';
import { type Facts, Refusal, type RefusalCode } from '../../shared/text/refusals';
import { line } from '../../shared/text/statement-lines';
import { text } from '../../shared/text/text';
import { shownLines } from '../support/statement';
import { refusalOf } from '../support/texts';
import { type FakeTss, noTss, tssHandlers } from './fake-tss';

export interface FakeState {
  /** The size of paper that was chosen last. */
  paper: PaperView['size'];
  look: LookView;
  program: ProgramView;
  language: LanguageView;
  machine: MachineView;
  folder: FolderView | null;
  keySet: KeySetView | null;
  attempt: AttemptView | null;
  key: KeyView;
  transcript: TranscriptView;
  init: InitView;
  drill: DrillView;
  signOffs: SignOffsView;
  checklist: ChecklistView;
  lastFolders: LastFoldersView['folders'];
  /** What is in the folder of keys that people choose; null where they choose none. */
  keyFolder: KeyFolderView | null;
  recovery: RecoveryView | null;
  /** The one-time password that a start draws. */
  otp: string;
  store: StoreView;
  entry: EntryView;
  decoded: DecodedToken;
  tss: FakeTss;
  notices: NoticesView;
  /** The window is to be closed: told once, with the next call. */
  closing: boolean;
  /** What a call says no with, until it is taken out. */
  refuse: Partial<Record<CallName, [RefusalCode, Facts]>>;
  /** Every call with its parameters, in order. */
  calls: { name: CallName; params: unknown }[];
}

export interface Fake {
  state: FakeState;
  handlers: Handlers;
}

const fakeEvents = new WeakMap<Handlers, Events>();

/** What those of a fake, or others over them, tell by themselves: after each call what the test has made of the state. */
export const eventsOfFake = (handlers: Handlers): Events => fakeEvents.get(handlers) ?? { follow: () => {} };

export function fakeApi(more: Partial<FakeState> = {}): Fake {
  const state: FakeState = {
    program: sampleProgram(),
    paper: '',
    look: { theme: '', sound: false },
    language: { language: 'en', offered: ['en'] },
    machine: sampleMachine(),
    folder: { path: '/media/ceremony', keySets: [], settled: [] },
    keySet: null,
    attempt: null,
    key: sampleKey,
    transcript: sampleTranscript,
    init: sampleInit,
    drill: sampleDrill,
    signOffs: sampleSignOffs(),
    checklist: sampleChecklist,
    lastFolders: [],
    keyFolder: null,
    recovery: null,
    otp: '',
    store: sampleStore,
    entry: sampleEntry(),
    decoded: { token: 'q7V1nDkP3sXcL0aZ8fYtR2wB', kind: 'bare', checked: true },
    tss: noTss(),
    notices: sampleNotices,
    closing: false,
    refuse: {},
    calls: [],
    ...more,
  };
  const answer =
    <T, P = unknown>(name: CallName, give: (params: P) => T) =>
    async (params: P): Promise<T> => {
      state.calls.push({ name, params });
      // The answer goes first, as in the program.
      setImmediate(tell);
      const no = state.refuse[name];
      if (no) throw refusalOf(...no);
      return give(params);
    };
  let listener: Parameters<Events['follow']>[0] | undefined;
  let number = 0;
  let told: Pick<FakeState, 'attempt' | 'recovery'> = { attempt: state.attempt, recovery: state.recovery };
  const tell = () => {
    const before = told;
    told = { attempt: state.attempt, recovery: state.recovery };
    if (told.attempt !== before.attempt) {
      const left = told.attempt?.secondsLeft ?? null;
      const value = { attempt: told.attempt, endsInMs: left === null ? null : left * 1000 };
      listener?.({ number: ++number, name: 'attempt', value });
    }
    if (state.closing && listener) {
      state.closing = false;
      listener({ number: ++number, name: 'closing', value: { closing: true } });
    }
    if (told.recovery !== before.recovery)
      listener?.({ number: ++number, name: 'recovery', value: { recovery: told.recovery } });
  };
  const attempt = (): AttemptView => {
    if (!state.attempt) throw new Refusal('NO_ATTEMPT');
    return state.attempt;
  };
  const keySet = (): KeySetView => {
    if (!state.keySet) throw new Refusal('KEY_SET_NOT_FOUND');
    return state.keySet;
  };
  const folder = (): FolderView => {
    if (!state.folder) throw new Refusal('FOLDER_NOT_OPEN');
    return state.folder;
  };
  const end = () => {
    if (state.attempt) state.attempt = { ...state.attempt, phase: 'cancelled', secondsLeft: null };
    return null;
  };
  const status = () => statusOf(attempt());
  const tokenStatus = () => tokenStatusOf(attempt());
  const enter = (): RecoveryView => {
    state.recovery = sampleRecovery({ practice: keySet().practice });
    return state.recovery;
  };
  const leave = () => {
    if (state.attempt?.phase === 'collecting') end();
    state.recovery = null;
    return null;
  };
  const checkStatus = () => checkStatusOf(attempt());
  const handlers: Handlers = {
    program: {
      read: answer('program.read', () => state.program),
      machine: answer('program.machine', () => state.machine),
      print: answer('program.print', () => null),
      paper: ({ size }) => answer('program.paper', () => ({ size: size ?? state.paper }))({ size }),
      look: answer('program.look', () => state.look),
      closing: answer('program.closing', () => null),
    },
    language: {
      read: answer('language.read', () => state.language),
      choose: answer('language.choose', () => state.language),
    },
    folder: {
      choose: answer('folder.choose', () => state.folder),
      open: answer('folder.open', folder),
      last: answer('folder.last', () => ({ folders: state.lastFolders })),
      openLast: answer('folder.openLast', folder),
      forgetLast: answer('folder.forgetLast', () => ({ folders: [] })),
      read: answer('folder.read', () => state.folder),
    },
    pgpKey: {
      read: answer('pgpKey.read', ({ pgp_key }: { pgp_key: string | Uint8Array }) =>
        keyIn(typeof pgp_key === 'string' ? pgp_key : new TextDecoder().decode(pgp_key), state.key),
      ),
      readFolder: answer('pgpKey.readFolder', () => state.keyFolder),
    },
    keySet: {
      open: answer('keySet.open', keySet),
      read: answer('keySet.read', () => state.keySet),
      adopt: answer('keySet.adopt', keySet),
      readInit: answer('keySet.readInit', () => state.init),
      drill: answer('keySet.drill', () => state.drill),
      notices: answer('keySet.notices', () => state.notices),
    },
    createKeySet: {
      start: answer('createKeySet.start', attempt),
      confirm: answer('createKeySet.confirm', attempt),
      cancel: answer('createKeySet.cancel', end),
    },
    generateShare: {
      read: answer('generateShare.read', status),
      start: answer('generateShare.start', status),
      update: answer('generateShare.update', status),
      cancel: answer('generateShare.cancel', end),
    },
    reissue: {
      read: answer('reissue.read', status),
      start: answer('reissue.start', status),
      update: answer('reissue.update', status),
      cancel: answer('reissue.cancel', end),
    },
    checkShare: {
      read: answer('checkShare.read', checkStatus),
      start: answer('checkShare.start', checkStatus),
      update: answer('checkShare.update', checkStatus),
      cancel: answer('checkShare.cancel', end),
    },
    markShare: {
      start: answer('markShare.start', attempt),
      confirm: answer('markShare.confirm', attempt),
      cancel: answer('markShare.cancel', end),
    },
    vouchRecord: {
      start: answer('vouchRecord.start', attempt),
      confirm: answer('vouchRecord.confirm', attempt),
      cancel: answer('vouchRecord.cancel', end),
    },
    card: { update: answer('card.update', attempt) },
    privateKey: { update: answer('privateKey.update', attempt) },
    attempt: {
      read: answer('attempt.read', () => state.attempt),
      enter: answer('attempt.enter', attempt),
      touch: answer('attempt.touch', attempt),
      confirmLength: answer('attempt.confirmLength', attempt),
      cancel: answer('attempt.cancel', end),
      write: answer('attempt.write', attempt),
      exception: answer('attempt.exception', attempt),
      signOff: answer('attempt.signOff', () => state.signOffs),
      signOffs: answer('attempt.signOffs', () => state.signOffs),
      checklist: answer('attempt.checklist', () => state.checklist),
      tick: answer('attempt.tick', () => state.checklist),
      showFile: answer('attempt.showFile', () => null),
    },
    recovery: {
      read: answer('recovery.read', () => state.recovery),
      enter: answer('recovery.enter', enter),
      leave: answer('recovery.leave', leave),
    },
    recoveryToken: {
      read: answer('recoveryToken.read', tokenStatus),
      start: answer('recoveryToken.start', () => ({
        ...tokenStatus(),
        ...(state.otp && { otp: state.otp }),
      })),
      update: answer('recoveryToken.update', tokenStatus),
      cancel: answer('recoveryToken.cancel', end),
      decode: answer('recoveryToken.decode', () => state.decoded),
    },
    sealedStore: {
      list: answer('sealedStore.list', () => state.store),
      read: answer('sealedStore.read', () => state.entry),
      save: answer('sealedStore.save', () => ({
        ...{ number: state.entry.number, name: state.entry.name },
        ...{ bytes: state.entry.content.length, file: '/media/out' },
      })),
      add: answer('sealedStore.add', () => state.store),
      remove: answer('sealedStore.remove', () => state.store),
    },
    practice: {
      update: answer('practice.update', status),
      answer: answer('practice.answer', () => ({ signed: '-----BEGIN PGP SIGNED MESSAGE-----' })),
      sign: answer('practice.sign', () => ({ signed: '-----BEGIN PGP SIGNED MESSAGE-----' })),
      show: answer('practice.show', ({ index }) => ({
        index,
        holder: keySet().shares.find(share => share.index === index)?.holder ?? '',
        share: SAMPLE_SHARE,
      })),
    },
    reshare: {
      start: answer('reshare.start', attempt),
      confirm: answer('reshare.confirm', attempt),
      cancel: answer('reshare.cancel', end),
    },
    recoverA: { start: answer('recoverA.start', attempt), cancel: answer('recoverA.cancel', end) },
    recoverB: { start: answer('recoverB.start', attempt), cancel: answer('recoverB.cancel', end) },
    proveKeys: { start: answer('proveKeys.start', attempt), cancel: answer('proveKeys.cancel', end) },
    keyGen: {
      start: answer('keyGen.start', attempt),
      confirm: answer('keyGen.confirm', attempt),
      cancel: answer('keyGen.cancel', end),
    },
    ...tssHandlers(state.tss, answer),
    transcript: {
      verify: answer('transcript.verify', () => state.transcript),
    },
  };
  fakeEvents.set(handlers, {
    follow: next => {
      listener = next;
    },
  });
  return { state, handlers };
}

const statusOf = (attempt: AttemptView): GenerateShareStatus => ({
  started: attempt.phase === 'collecting',
  nonce: attempt.nonce,
  progress: attempt.progress,
  required: attempt.required,
  key: attempt.result?.key ?? '',
  pgp_fingerprint: attempt.pgp_fingerprint,
  complete: attempt.phase === 'complete',
  index: attempt.index,
  files: attempt.result?.files ?? [],
});

const tokenStatusOf = (attempt: AttemptView): RecoveryTokenStatus => ({
  started: true,
  nonce: attempt.nonce,
  progress: attempt.progress,
  required: attempt.required,
  encoded_token: attempt.encoded_token,
  pgp_fingerprint: attempt.pgp_fingerprint,
  otp_length: 24,
  complete: attempt.phase === 'recovering' || attempt.phase === 'complete',
});

const checkStatusOf = (attempt: AttemptView): CheckShareStatus => ({
  started: attempt.phase === 'collecting',
  nonce: attempt.nonce,
  complete: attempt.phase === 'complete',
  index: attempt.index,
  holder: attempt.holder,
  proof: attempt.result?.proof === 'verified' ? 'verified' : 'unproven',
  files: attempt.result?.files ?? [],
});

export const sampleInit: InitView = {
  required: 3,
  issued: 5,
  indexes: [17, 203, 7, 88, 141],
  encrypted: false,
  shareBytes: 33,
  recovery: false,
  exposedKeys: true,
  exposedRootToken: true,
};

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

/** For `key of NAME` a key of that name, another one for each; for anything else `key`. */
function keyIn(given: string, key: KeyView): KeyView {
  const name = /^key of (.+)$/m.exec(given)?.[1];
  if (name === undefined) return key;
  const digits = [...name].map(letter => letter.codePointAt(0)!.toString(16)).join('');
  return { ...key, userIds: [`${name} <key@example.org>`], pgp_fingerprint: digits.repeat(40).slice(0, 40) };
}

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

const DIGEST = '3b9e4c1d82f7a06559c0e1b7d2438f6aa91c5e7704bd3f28e6c17a9053f2d8b4';
const thirtyTwo = Array.from({ length: 4 }, () =>
  'tempest unicorn drumbeat fortitude cobra hurricane spaniel megaton'.split(' '),
).flat();

export const sampleTranscript: TranscriptView = {
  digest: DIGEST,
  words: thirtyTwo,
  digestMatches: false,
  finished: true,
  verdict: text('transcriptConsistent', { finished: true, lines: 'asThen' }),
  checklist: null,
  entries: [
    {
      at: '2026-11-21T14:30:00+01:00',
      event: 'start',
      text: text('entryStart', { operation: 'generateShare' }),
      details: [
        { label: 'operation', value: 'generate a share' },
        { label: 'operator', value: 'Frida Lund' },
        { label: 'witnesses', value: 'Georg Haas' },
      ],
    },
    {
      at: '2026-11-21T14:32:00+01:00',
      event: 'share-refused',
      text: text('entryShareRefused', { code: 'SHARE_HEX_ODD' }),
      details: [
        { label: 'code', value: 'SHARE_HEX_ODD' },
        { label: 'grade', value: 'a slip' },
      ],
    },
    {
      at: '2026-11-21T14:34:00+01:00',
      event: 'end',
      text: text('entryEnd', { outcome: 'complete' }),
      details: [],
    },
  ],
};

export const sampleSummary = (more: Partial<KeySetSummary> = {}): KeySetSummary => ({
  name: 'Payments unseal keys',
  id: '00112233445566778899aabbccddeeff',
  practice: false,
  scheme: 'vault',
  required: 3,
  issued: 5,
  origin: 'created',
  sequence: 4,
  lastDigest: DIGEST,
  lastCeremonyAt: '2026-09-02T10:15:00+02:00',
  lastRepaired: false,
  lastOperation: 'createKeySet',
  lastOutcome: 'complete',
  lastCarriedOut: null,
  trouble: '',
  troubleFacts: {},
  left: more.issued ?? 5,
  ...more,
});

/** Made up; in upper and lower case it is the same. */
export const SAMPLE_SHARE = 'a91c5e7704bd3f28e6c17a9053f2d8b43b9e4c1d82f7a06559c0e1b7d2438f6a11';

/** An attempt that a crash broke off when two shares were in. */
export const sampleBrokenOff = (more: Partial<BrokenOff> = {}): BrokenOff => ({
  file: '20261129T220100Z-generate-share-5232d288.jsonl',
  operation: 'generateShare',
  at: '2026-11-29T22:01:00.000Z',
  lastAt: '2026-11-29T22:07:00.000Z',
  accepted: 2,
  required: 3,
  stated: true,
  confirmed: false,
  recorded: false,
  ...more,
});

/** Of a set whose last attempt was cancelled. */
export const sampleCancelled = {
  lastOperation: 'generateShare',
  lastOutcome: 'cancelled',
  lastCarriedOut: {
    digest: DIGEST.split('').reverse().join(''),
    at: '2026-08-30T09:00:00+02:00',
    operation: 'createKeySet',
  },
} as const;

export const HOLDERS = ['Amara Okafor', 'Bruno Leitner', 'Carol Mendes', 'Deniz Ilhan', 'Eva Varga'];
const INDEXES = [17, 203, 7, 88, 141];

/** A ceremony by its transcript, of which there is nothing more to tell. */
export const sampleCeremony = (file: string, more: Partial<CeremonyView> = {}): CeremonyView => ({
  file,
  ...readTranscriptName(file),
  ...{ shares: [], marked: '', open: [], problem: null },
  ...more,
});

/** Three ceremonies, of which the second has something that nobody ticked off. */
export const sampleCeremonies = (): CeremonyView[] => {
  const check = { holder: '', file: '', done: false, at: '' };
  return [
    sampleCeremony('20260902T081500Z-create-key-set-7f3a91c2.jsonl', {
      shares: HOLDERS.map((holder, place) => ({ index: INDEXES[place]!, holder })),
    }),
    sampleCeremony('20261030T080000Z-generate-share-00aa11bb.jsonl', {
      shares: [{ index: 77, holder: 'Dana Kim' }],
      open: [
        { ...check, item: 'given', file: 'payments-dana-kim-index-77.asc', holder: 'Dana Kim' },
        { ...check, item: 'paperSigned' },
      ],
    }),
    sampleCeremony('20261121T133000Z-mark-share-5d20ce41.jsonl', {
      shares: [{ index: 88, holder: HOLDERS[3]! }],
      marked: 'lost',
    }),
  ];
};

/** What a set or vault has of them. */
export const withCeremonies = (ceremonies: CeremonyView[]) => ({
  ceremonies,
  transcripts: ceremonies.map(({ file }) => file),
  outcomes: ceremonies.map(({ marked }) => (marked ? ('cancelled' as const) : ('complete' as const))),
});

export const sampleKeySet = (more: Partial<KeySetView> = {}): KeySetView => ({
  ...sampleSummary(),
  secretLength: 32,
  recordDigest: DIGEST.split('').reverse().join(''),
  allIndexesKnown: true,
  proof: 'verified',
  shares: HOLDERS.map((holder, place) => ({
    index: INDEXES[place]!,
    holder,
    pgp_fingerprint: sampleKey.pgp_fingerprint,
    issuedAt: '2026-09-02T10:15:00+02:00',
    transcript: '20260902T081500Z-create-key-set-7f3a91c2.jsonl',
    status: place === 3 ? 'lost' : place === 0 ? 'active' : 'unconfirmed',
    checkedAt: place === 0 ? '2026-10-30T09:05:00+01:00' : '',
    checkedIn: place === 0 ? '20261030T080000Z-generate-share-00aa11bb.jsonl' : '',
    reason: place === 3 ? 'The envelope was not in the safe.' : '',
  })),
  apart: [],
  burnt: [],
  recoverable: true,
  storeVersion: 3,
  ...withCeremonies(sampleCeremonies().slice(0, 1)),
  alarms: [],
  directory: '/media/ceremony/payments-unseal-keys',
  practiceShares: [],
  remarks: [],
  ...more,
});

export const sampleAttempt = (more: Partial<AttemptView> = {}): AttemptView => ({
  operation: 'generateShare',
  phase: 'collecting',
  nonce: '7f3a91c204be55d0a1b2c3d4e5f60718',
  keySet: 'Payments unseal keys',
  practice: false,
  bound: shownLines([
    line('generateShare', { mode: 'real' }),
    line('issuesNew', { index: 9 }),
    line('to', { holder: 'Dana Kim' }),
    line('asMessage', { payload: 'hex' }),
    line('key', { fingerprint: sampleKey.pgp_fingerprint }),
    line('keyPart', { algorithm: sampleKey.algorithm, fingerprint: sampleKey.encryptionFingerprint }),
    line('keySet', { name: 'Payments unseal keys' }),
    line('required', { required: 3, issued: 5 }),
    line('record', { number: 4, digest: DIGEST }),
    line('nonce', { nonce: '7f3a91c204be55d0a1b2c3d4e5f60718' }),
  ]),
  boundDigest: DIGEST,
  words: thirtyTwo.slice(0, 8),
  acceptsPrivateKeys: false,
  operator: 'Olga Petrova',
  witnesses: ['Wim Dekker', 'Wanda Maximoff'],
  lengthToConfirm: 0,
  holder: 'Dana Kim',
  index: 9,
  pgp_fingerprint: sampleKey.pgp_fingerprint,
  payload: 'hex',
  progress: 2,
  required: 3,
  proofShares: 0,
  seats: HOLDERS.map((holder, place) => ({ index: INDEXES[place]!, holder, accepted: place < 2 })),
  secondsLeft: 522,
  problem: null,
  result: null,
  encoded_token: '',
  sessionEnded: '',
  settled: [],
  unrecorded: null,
  uncertain: false,
  ...more,
});

export const sampleResult: NonNullable<AttemptView['result']> = {
  key: 'wV4DqH0'.repeat(90),
  files: [
    'payments-unseal-keys/shares/payments-unseal-keys-dana-kim-index-9.asc',
    'payments-unseal-keys/key-set.json',
    'payments-unseal-keys/notices/amara-okafor.txt',
    'payments-unseal-keys/SHA256SUMS',
  ],
  proof: 'verified',
  transcript: { file: '20261121T133000Z-generate-share-7f3a91c2.jsonl', digest: DIGEST, words: thirtyTwo },
  record: { number: 4, digest: DIGEST.split('').reverse().join('') },
};

/** One file given, and a tick that was taken back. */
export const sampleChecklist: ChecklistView = {
  checks: [
    {
      item: 'given',
      file: 'payments-unseal-keys-dana-kim-index-9.asc',
      holder: 'Dana Kim',
      done: true,
      at: '2026-11-21T13:41:00.000Z',
    },
    { item: 'noticesGiven', file: '', holder: '', done: false, at: '' },
    { item: 'digestWritten', file: '', holder: '', done: false, at: '2026-11-21T13:42:00.000Z' },
    { item: 'paperSigned', file: '', holder: '', done: false, at: '' },
  ],
  problem: null,
};

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

export const sampleNotices: NoticesView = {
  notices: ['Amara Okafor', 'Bruno Leitner'].map(holder => ({
    transcript: '2026-11-21T143005Z-generate-share-1.jsonl',
    file: `notices/payments-unseal-keys-new-share-index-9-for-${holder.toLowerCase().replace(' ', '-')}.txt`,
    text: `A new share of your key set was issued.\n\nTo:            ${holder}\nIndex:         9\n`,
  })),
  altered: [],
};

const drilled = {
  name: 'Payments unseal keys',
  overdueAfterDays: 180,
  ...lastCeremonyIn(sampleKeySet()),
  shares: sampleKeySet().shares.map(({ index, holder, status, checkedAt, checkedIn }, place) => ({
    index,
    holder,
    status,
    checkedAt,
    checkedIn,
    formOnly: false,
    overdue: place === 1 || place === 4,
  })),
  unknown: 1,
  usable: HOLDERS.length,
  remarks: [],
};
export const sampleDrill: DrillView = {
  ...drilled,
  text: text('drillReport', {
    ...drilled,
    ...{ practice: false, at: '2026-11-21T13:30:00.000Z', sequence: 4, hadCeremony: true },
    ...{ issued: HOLDERS.length + 1, required: 3 },
  }),
};

export const sampleSignOffs = (signOffs: SignOffsView['signOffs'] = []): SignOffsView => ({
  transcript: sampleResult.transcript.file,
  digest: DIGEST,
  textTemplate: `Quorate sign-off\ntranscript: ${sampleResult.transcript.file}\ndigest: ${DIGEST}\nrole: {role}\nname: {name}\n`,
  signOffs,
});
