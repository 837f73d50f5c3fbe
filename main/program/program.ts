/** The program: every call of the contract, over one session. The window, the terminal and the tests share it. */

import type { Api, Handlers } from '../../shared/contract';
import type { Events } from '../../shared/contract/events';
import { EXPIRY_MINUTES } from '../../shared/contract/limits';
import type { ClosingAnswer, NetworkView, ProgramView } from '../../shared/contract/program';
import type { ShareEntry } from '../../shared/contract/share-entry';
import { isConfirmedOnly } from '../../shared/operations/specs';
import type { Language } from '../../shared/text/languages';
import { Refusal } from '../../shared/text/refusals';
import { VERSION } from '../../shared/version';
import { cancelAttempt } from '../attempts/cancel';
import type { ForkCeremony } from '../attempts/ceremony-process';
import { confirmWords } from '../attempts/confirm';
import { confirmLength, enterShare } from '../attempts/enter-share';
import { stateException } from '../attempts/exceptions';
import { showPracticeShare } from '../attempts/practice-card';
import { Session } from '../attempts/session';
import { networkOf } from '../host/airgap';
import type { Findings } from '../host/machine/findings';
import { MachineWatch } from '../host/machine/watch';
import { enterRecovery, leaveRecovery, viewRecovery } from '../operations/recovery/mode';
import { addEntry, listStore, readEntry, removeEntry, saveEntry } from '../operations/recovery/sealed-store';
import {
  cancelRecoveryToken,
  readRecoveryToken,
  startRecoveryToken,
  updateRecoveryToken,
} from '../operations/recovery/token';
import { plans } from '../operations/registry';
import { hashByNode } from '../storage/files/sum-of';
import { viewOf } from '../storage/folder/key-set-view';
import { afterEnd } from './after-end';
import { Closing } from './closing';
import { clientOf } from './dispatch';
import { readDrill } from './drill';
import { ProgramEvents } from './events';
import { folderCalls } from './folder-calls';
import { type KeptLook, type KeptPaperSize, lookOf, paperOf } from './kept-choices';
import { keyFolder } from './key-folder';
import { keyInPage } from './key-in-page';
import { adoptKeySet, openKeySet } from './key-sets';
import { chooseLanguage, languageOf } from './language';
import { type LastFolders, lastFolders } from './last-folders';
import { noticesToPrint } from './notices';
import { attemptCalls, confirmedCalls, sharesCalls } from './operation-calls';
import { ownFiles } from './own-files';
import { answerByPractice, signByPractice } from './practice-keys';
import { verifyTranscript } from './transcripts';
import { tssCalls } from './tss-calls';

export interface ProgramOptions {
  fork: ForkCeremony;
  shell: ProgramView['shell'];
  practiceOnly: boolean;
  /** A dialog in which a person chooses a folder, or what there is in its place. Absent where there is none. */
  chooseFolder?: (purpose?: 'ceremony' | 'ownFiles' | 'keys') => Promise<string | null>;
  /** Shows a file (absolute) in the system's window for files. Absent where there is none. */
  showFile?: (file: string) => void;
  /** The folders that were opened last on this computer. Absent where none are kept. */
  lastFolders?: LastFolders;
  /** The size of paper that was chosen last on this computer. Absent where none is kept. */
  paperSize?: KeptPaperSize;
  /** Theme and sound that were chosen last on this computer. Absent where none are kept. */
  look?: KeptLook;
  /** What is said of the machine, in the place of what is read of it: its network, and all of it. */
  network?: () => Promise<NetworkView>;
  machine?: () => Promise<Findings>;
  /** Reads the machine; absent, one of the program's own does. */
  watch?: MachineWatch;
  /** Spoken at first; English where it is not given. */
  language?: Language;
  /** People chose another one, which is spoken from now on: it is to be kept, and the page is to be shown anew. */
  onLanguage?: (language: Language) => void;
  /** How long an attempt may be without input. */
  expiryMs?: number;
  /** How long a recovery session may last, whatever is done in it. */
  recoveryMs?: number;
  /**
   * The window has shown the end of an attempt in which shares were typed, or what came of a private key that was entered outside
   * of one: its renderer is to be replaced.
   */
  onAttemptEnded?: () => void;
  /** For errors that are nobody's refusal. Their texts must not reach a file: they may quote input. */
  onUnexpected?: (error: unknown) => void;
}

export interface Program {
  readonly handlers: Handlers;
  /** The typed client over the same handlers. */
  readonly api: Api;
  /** What a window is told without asking. */
  readonly events: Events;
  /** An attempt is on, or a recovery session. */
  isLive(): boolean;
  /** Has the page ask whether the window may close. `answered` is told what becomes of it, where it is asked. */
  askToClose(answered: (answer: ClosingAnswer) => void): void;
  /** Keeps a ceremony process ready from now on, empty, so that nobody at a window waits for the next attempt's to start. */
  keepSpare(): void;
  /** From now on the ceremony process that accepted an OpenPGP key goes on as that of an attempt with this very key. */
  keepJudged(): void;
  /** Cancels the attempt, ends all ceremony processes, and gives the folder back. */
  close(): Promise<void>;
}

const DEFAULT_EXPIRY_MS = EXPIRY_MINUTES.preset * 60_000;
const DEFAULT_RECOVERY_MS = 30 * 60_000;

export function createProgram(options: ProgramOptions): Program {
  hashByNode();
  const watch = options.watch ?? new MachineWatch();
  const network = options.network ?? (async () => networkOf(await watch.read()));
  const session = new Session({
    fork: options.fork,
    practiceOnly: options.practiceOnly,
    expiryMs: options.expiryMs ?? DEFAULT_EXPIRY_MS,
    recoveryMs: options.recoveryMs ?? DEFAULT_RECOVERY_MS,
    network,
    ...(options.language && { language: options.language }),
  });
  const closing = new Closing(session);
  const asked = handlersOver(session, options, watch, closing);
  const events = new ProgramEvents(session, asked);
  const handlers = events.after(asked);
  return {
    handlers,
    api: clientOf(handlers, options.onUnexpected),
    events,
    isLive: () => closing.isLive(),
    askToClose: answered => closing.ask(events, answered),
    keepSpare: () => session.keepSpare(),
    keepJudged: () => session.keepJudged(),
    close: () => {
      events.stop();
      return session.close();
    },
  };
}

function handlersOver(
  session: Session,
  options: ProgramOptions,
  watch: MachineWatch,
  closing: Closing,
): Handlers {
  const glance = options.network ?? (async () => networkOf(await watch.glance()));
  const page = keyInPage(options.onAttemptEnded);
  const own = ownFiles(options);
  const last = lastFolders(session, options.lastFolders);
  const enter = async (entry: ShareEntry) => (await enterShare(session, entry)).view();
  return {
    program: {
      read: async () => ({
        version: VERSION,
        shell: options.shell,
        practiceOnly: options.practiceOnly,
        network: await glance(),
        clock: localTime(new Date()),
      }),
      machine: ({ again }) => options.machine?.() ?? (again ? watch.read() : watch.glance()),
      // Whatever the page says: while shares are entered, a password is shown or a store is open, nothing is printed.
      print: async () => {
        session.requireIdle();
        return null;
      },
      paper: paperOf(options.paperSize),
      look: lookOf(options.look),
      closing: async ({ answer }) => closing.take(answer),
    },
    language: {
      read: async () => languageOf(session),
      choose: ({ language }) =>
        session.inTurn(async () => {
          const spoken = await chooseLanguage(session, language, options.onLanguage);
          session.languageChosen = true;
          if (session.folder) await last.spoken(session.folder.path);
          return spoken;
        }),
    },
    folder: folderCalls(session, options, last),
    pgpKey: {
      read: ({ pgp_key, practice }) => session.judgeKey({ pgp_key, practice, now: Date.now() }),
      readFolder: keyFolder(options),
    },
    keySet: {
      open: ({ name }) => session.inTurn(() => openKeySet(session, name)),
      read: async () => ((await session.keySet?.hasRecord()) ? viewOf(session.requireKeySet()) : null),
      adopt: claim => session.inTurn(() => adoptKeySet(session, claim)),
      // It may hold shares in clear.
      readInit: async ({ text }) => {
        const facts = await session.askAlone('readVaultInit', { bytes: text }, text);
        return { ...facts, required: facts.required ?? 0 };
      },
      drill: ({ overdueAfterDays }) => readDrill(session.requireKeySet(), overdueAfterDays),
      notices: () => session.inTurn(() => noticesToPrint(session.requireKeySet())),
    },
    createKeySet: confirmedCalls(session, 'createKeySet', plans.createKeySet),
    generateShare: sharesCalls(session, 'generateShare', plans.generateShare),
    reissue: sharesCalls(session, 'reissue', plans.reissue),
    checkShare: sharesCalls(session, 'checkShare', plans.checkShare),
    markShare: confirmedCalls(session, 'markShare', plans.markShare),
    vouchRecord: confirmedCalls(session, 'vouchRecord', plans.vouchRecord),
    keyGen: {
      ...confirmedCalls(session, 'keyGen', plans.keyGen),
      confirm: ({ nonce, contributions }) => confirmWords(session, 'keyGen', nonce, contributions),
    },
    proveKeys: attemptCalls(session, 'proveKeys', plans.proveKeys),
    reshare: confirmedCalls(session, 'reshare', plans.reshare),
    recoverA: attemptCalls(session, 'recoverA', plans.recoverA),
    recoverB: attemptCalls(session, 'recoverB', plans.recoverB),
    card: { update: params => enter({ source: 'card', ...params }) },
    privateKey: { update: params => enter({ source: 'privateKey', ...params }) },
    attempt: {
      read: async () => readAttempt(session, options.onAttemptEnded),
      enter,
      touch: async ({ nonce }) => {
        const run = session.requireRun();
        await run.asked.touch(nonce);
        return run.view();
      },
      confirmLength: params => confirmLength(session, params),
      cancel: () => session.inTurn(() => cancelAttempt(session)),
      write: ({ nonce }) => writeAgain(session, nonce),
      exception: params => stateException(session, params),
      ...afterEnd(session, options.showFile),
    },
    recovery: {
      read: async () => viewRecovery(session),
      enter: () => session.inTurn(() => enterRecovery(session)),
      leave: () => session.inTurn(() => leaveRecovery(session)),
    },
    recoveryToken: {
      read: () => readRecoveryToken(session),
      start: params => session.inTurn(() => startRecoveryToken(session, params)),
      update: params => updateRecoveryToken(session, params),
      cancel: () => cancelRecoveryToken(session),
      // Neither recovery mode nor a folder is needed.
      decode: ({ encoded_token, otp }) =>
        session.askAlone('decodeToken', { encoded_token, otp }, encoded_token, otp),
    },
    sealedStore: {
      list: params => listStore(session, params),
      read: params => readEntry(session, params),
      save: params => saveEntry(session, params),
      add: params => addEntry(session, params),
      remove: params => removeEntry(session, params),
    },
    practice: {
      update: async params =>
        plans.generateShare.status(await enterShare(session, { source: 'practice', ...params })),
      show: ({ index }) => session.inTurn(() => showPracticeShare(session, index)),
      answer: params => session.inTurn(() => answerByPractice(session, params)),
      sign: params => session.inTurn(() => signByPractice(session, params)),
    },
    ...tssCalls(session, page, own),
    ownFiles: {
      write: params => session.inTurn(() => own.write(params)),
      forget: () =>
        page.readsOn(
          session.inTurn(async () => {
            own.forget();
            return null;
          }),
        ),
    },
    transcript: {
      verify: source => verifyTranscript(session, source),
    },
  };
}

function readAttempt(session: Session, onAttemptEnded: (() => void) | undefined) {
  const { run } = session;
  if (!run) return null;
  const { operation, sealing } = run.details;
  if (run.ended && (!isConfirmedOnly(operation) || sealing) && !run.endSeen) {
    run.endSeen = true;
    onAttemptEnded?.();
  }
  return run.view();
}

function writeAgain(session: Session, nonce: string) {
  const run = session.requireRun();
  return run.inTurn(async () => {
    if (run.phase !== 'writing') throw new Refusal('NOTHING_TO_WRITE');
    if (nonce !== run.begun.nonce) throw new Refusal('WRONG_NONCE');
    await run.write();
    return run.view();
  });
}

/** ISO 8601 with this machine's zone: what people compare with the clock on the wall. */
function localTime(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const sign = minutes < 0 ? '-' : '+';
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0');
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${sign}${two(minutes / 60)}:${two(minutes % 60)}`;
}
