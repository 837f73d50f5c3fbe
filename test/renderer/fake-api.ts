/**
 * Handlers that say what they are told to: for states of the page that a real ceremony reaches only with a full
 * disk, an unlucky minute or a forged share. Derived from the contract: a call that is missing does not compile.
 */

import type { CallName, Handlers } from '../../shared/contract';
import type { AttemptView, SignOffsView } from '../../shared/contract/attempts';
import type { ChecklistView } from '../../shared/contract/checklist';
import type { Events } from '../../shared/contract/events';
import type {
  DrillView,
  FolderView,
  InitView,
  KeySetView,
  NoticesView,
} from '../../shared/contract/key-sets';
import type { KeyFolderView, KeyView } from '../../shared/contract/keys';
import type { LanguageView } from '../../shared/contract/language';
import type { LastFoldersView } from '../../shared/contract/last-folders';
import type { LookView, MachineView, PaperView, ProgramView } from '../../shared/contract/program';
import type { DecodedToken, EntryView, RecoveryView, StoreView } from '../../shared/contract/recovery';
import type { TranscriptView } from '../../shared/contract/transcripts';
import { type Facts, Refusal, type RefusalCode } from '../../shared/text/refusals';
import { refusalOf } from '../support/texts';
import { type FakeTss, noTss, tssHandlers } from './fake-tss';
import { SAMPLE_SHARE, sampleKey, sampleMachine, sampleProgram } from './samples';
import {
  checkStatusOf,
  sampleChecklist,
  sampleSignOffs,
  sampleTranscript,
  statusOf,
  tokenStatusOf,
} from './samples-of-attempts';
import { sampleEntry, sampleRecovery, sampleStore } from './samples-of-recovery';
import { sampleDrill, sampleInit, sampleNotices } from './samples-of-sets';

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

/** For `key of NAME` a key of that name, another one for each; for anything else `key`. */
function keyIn(given: string, key: KeyView): KeyView {
  const name = /^key of (.+)$/m.exec(given)?.[1];
  if (name === undefined) return key;
  const digits = [...name].map(letter => letter.codePointAt(0)!.toString(16)).join('');
  return { ...key, userIds: [`${name} <key@example.org>`], pgp_fingerprint: digits.repeat(40).slice(0, 40) };
}
