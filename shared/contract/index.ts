/**
 * The contract: every call between a user's side (window, terminal, stdio) and the program, as one object.
 *
 * A call is one line, its parameters and its result. Derived from it are the preload bridge, main's table of
 * handlers (a missing one does not compile), the typed clients of the page and the terminal, and the test doubles. To add a call, add its line here and its handler in `main/program/`. What main tells the page by itself is in `events.ts`.
 *
 * The receiving side checks parameters against the schema. Status objects keep the field names of Vault's API
 * letter for letter (`started`, `pgp_fingerprint` ...); everything else is camelCase.
 */
import * as v from 'valibot';
import { OVERDUE_AFTER_DAYS } from '../records/share-health';
import type { Result } from '../result';
import { attemptCalls } from './attempt-calls';
import {
  attemptView,
  checkShareStatus,
  generateShareParams,
  generateShareStatus,
  markShareParams,
  reissueParams,
  vouchRecordParams,
} from './attempts';
import { call, nothing } from './call';
import {
  adoptParams,
  createKeySetParams,
  drillView,
  folderView,
  initView,
  keySetName,
  keySetView,
  noticesView,
  startEntryConditionParams,
} from './key-sets';
import { keyFolderParams, keyFolderView, keyView, pgpKeyInput } from './keys';
import { chooseLanguageParams, languageView } from './language';
import { lastFoldersView } from './last-folders';
import { ownFilesView, writeOwnFilesParams } from './own-files';
import { practiceCalls } from './practice-calls';
import { programCalls } from './program';
import {
  addEntryCall,
  decodedToken,
  decodeTokenParams,
  entryCall,
  entryView,
  recoveryTokenParams,
  recoveryTokenStarted,
  recoveryTokenStatus,
  recoveryView,
  savedEntryView,
  saveEntryCall,
  storeCall,
  storeView,
} from './recovery';
import { cardUpdate, longTextBytes, nonce, privateKeyUpdate, shareUpdate } from './share-entry';
import { transcriptSource, transcriptView } from './transcripts';
import { tssAttempts } from './tss-attempts';
import { tssCalls } from './tss-calls';

const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));

export const contract = {
  program: programCalls,
  language: {
    /** The language that is spoken, and those that there are. */
    read: call(nothing, languageView),
    /** Speaks another one from now on. */
    choose: call(chooseLanguageParams, languageView),
  },
  folder: {
    /** Lets a person choose a ceremony folder; null when they did not. Only where there are dialogs. */
    choose: call(nothing, v.nullable(folderView), 'folder'),
    /**
     * Opens a ceremony folder and locks it for this program. One that is not there is made if its parent exists; without `make`
     * it is refused as FOLDER_NEW, so that people are asked.
     */
    open: call(v.strictObject({ path, make: v.optional(v.boolean(), true) }), folderView, 'folder'),
    /** The folders that were opened last on this computer. */
    last: call(nothing, lastFoldersView),
    /** Opens one of them, by its place; none is made. Speaks its language, unless people have chosen one in this run. */
    openLast: call(
      v.strictObject({ place: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
      folderView,
      'folder',
    ),
    /** Forgets them all. */
    forgetLast: call(nothing, lastFoldersView),
    /** The folder at hand and its key sets, read from disk anew; null when none is open. */
    read: call(nothing, v.nullable(folderView)),
  },
  pgpKey: {
    /**
     * Judges an OpenPGP key as `start` would, before anything is started. `practice`: it may be one that was made up for a
     * rehearsal, which else is refused; what is started looks at that itself.
     */
    read: call(v.strictObject({ pgp_key: pgpKeyInput, practice: v.optional(v.boolean(), false) }), keyView),
    /** Lets a person choose a folder, and reads the files in it that may be keys; null when they did not. Nothing is judged or written. */
    readFolder: call(keyFolderParams, v.nullable(keyFolderView)),
  },
  keySet: {
    /** Makes a key set the one at hand. */
    open: call(v.strictObject({ name: keySetName }), keySetView, 'folder'),
    /** The key set at hand, read from disk anew; null when none is. */
    read: call(nothing, v.nullable(keySetView)),
    /** Records a set made elsewhere (Vault, OpenBao) by what is claimed of it, and makes it the one at hand. */
    adopt: call(adoptParams, keySetView, 'folder'),
    /** What `operator init` printed (a rekey, a namespace), as bytes of text or JSON: the public facts in it, for `adopt`. */
    readInit: call(v.strictObject({ text: longTextBytes }), initView),
    /** Every holder of the set at hand, the last check, what is overdue. */
    drill: call(
      v.strictObject({
        overdueAfterDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), OVERDUE_AFTER_DAYS),
      }),
      drillView,
    ),
    /** What holders of the set at hand are told: the texts of the notices that were written. */
    notices: call(nothing, noticesView),
  },
  createKeySet: {
    /** Fixes everything about a new set and shows it under eight words. Nothing is made yet. */
    start: call(createKeySetParams, attemptView),
    /** Makes the set: draws the secret, encrypts a share to each holder, writes everything. */
    confirm: call(v.strictObject({ nonce }), attemptView),
    cancel: call(nothing, v.null()),
  },
  generateShare: {
    /** GET /sys/generate-share/attempt */
    read: call(nothing, generateShareStatus),
    /** PUT /sys/generate-share/attempt */
    start: call(generateShareParams, generateShareStatus),
    /** PUT /sys/generate-share/update: `attempt.enter` for a share that is text (hex or base64), in this operation. */
    update: call(shareUpdate, generateShareStatus),
    /** DELETE /sys/generate-share/attempt. Not an error when idle. */
    cancel: call(nothing, v.null()),
  },
  reissue: {
    /** As `generateShare`, for a listed index that goes to its holder's new key. */
    read: call(nothing, generateShareStatus),
    start: call(reissueParams, generateShareStatus),
    update: call(shareUpdate, generateShareStatus),
    cancel: call(nothing, v.null()),
  },
  checkShare: {
    /** One holder, no quorum. */
    read: call(nothing, checkShareStatus),
    start: call(v.strictObject({ ...startEntryConditionParams }), checkShareStatus),
    /** Judges one share; a refused one may be entered again. A good one completes, and the record keeps the date. */
    update: call(shareUpdate, checkShareStatus),
    cancel: call(nothing, v.null()),
  },
  markShare: {
    /** Fixes what is to be recorded, under words. */
    start: call(markShareParams, attemptView),
    confirm: call(v.strictObject({ nonce }), attemptView),
    cancel: call(nothing, v.null()),
  },
  vouchRecord: {
    /**
     * Fixes what a digest from paper speaks for, under words: a record that no transcript speaks for, or a share that is
     * kept apart.
     */
    start: call(vouchRecordParams, attemptView),
    confirm: call(v.strictObject({ nonce }), attemptView),
    cancel: call(nothing, v.null()),
  },
  ...tssAttempts,
  card: {
    /** `attempt.enter` for an encrypted share that this machine's `gpg --decrypt` opens. */
    update: call(cardUpdate, attemptView),
  },
  privateKey: {
    /** `attempt.enter` for an encrypted share that a private key opens, in the ceremony process. */
    update: call(privateKeyUpdate, attemptView),
  },
  attempt: attemptCalls,
  recovery: {
    /** Recovery mode; null when the program is not in it. */
    read: call(nothing, v.nullable(recoveryView)),
    /** Puts the program in recovery mode for the key set at hand. Nothing else can be started until it is left. */
    enter: call(nothing, recoveryView),
    /** Ends the attempt or session, and recovery mode with it. Not an error when not in it. */
    leave: call(nothing, v.null()),
  },
  recoveryToken: {
    /** GET /sys/generate-recovery-token/attempt */
    read: call(nothing, recoveryTokenStatus),
    /** POST /sys/generate-recovery-token/attempt. The one-time password is in this answer and in no other. */
    start: call(recoveryTokenParams, recoveryTokenStarted),
    /** POST /sys/generate-recovery-token/update. As `generateShare.update`. */
    update: call(shareUpdate, recoveryTokenStatus),
    /** DELETE /sys/generate-recovery-token/attempt. Not an error when idle; the issued token stays. */
    cancel: call(nothing, v.null()),
    /** A token from what was handed out and its one-time password, of any generation. A named plaintext. */
    decode: call(decodeTokenParams, decodedToken),
  },
  sealedStore: {
    /** Each presents the token, which may be left out while it is kept; the second wrong one ends the session. */
    list: call(storeCall, storeView),
    read: call(entryCall, entryView),
    /** The same into a new file, mode 600; the answer has no content. */
    save: call(saveEntryCall, savedEntryView),
    add: call(addEntryCall, storeView, 'folder'),
    remove: call(entryCall, storeView, 'folder'),
  },
  practice: practiceCalls,
  ...tssCalls,
  ownFiles: {
    /** Writes what the last contribution or check with files alone made for its holder into a folder that a person chooses; null when they did not. */
    write: call(writeOwnFilesParams, v.nullable(ownFilesView)),
    /** Its holder is done with it, and with whatever they entered for it. */
    forget: call(nothing, v.null()),
  },
  transcript: {
    /** A transcript of the key set at hand, or any file's bytes, with its digest and what the chain shows. */
    verify: call(transcriptSource, transcriptView),
  },
} as const;

type Group = keyof typeof contract;
type CallOf<G extends Group> = keyof (typeof contract)[G] & string;
type Schemas<G extends Group, C extends CallOf<G>> = (typeof contract)[G][C] extends {
  params: infer P;
  result: infer R;
}
  ? P extends v.GenericSchema
    ? R extends v.GenericSchema
      ? { params: P; result: R }
      : never
    : never
  : never;

/** `generateShare.start` and so on: the name of a call on every transport. */
export type CallName = { [G in Group]: `${G}.${CallOf<G>}` }[Group];
export type Params<G extends Group, C extends CallOf<G>> = v.InferInput<Schemas<G, C>['params']>;
export type Checked<G extends Group, C extends CallOf<G>> = v.InferOutput<Schemas<G, C>['params']>;
export type Value<G extends Group, C extends CallOf<G>> = v.InferOutput<Schemas<G, C>['result']>;

type Optional<T> = undefined extends T ? [params?: T] : [params: T];

/** What a user's side holds: `api.generateShare.start({...})` gives a promise of a `Result`. */
export type Api = {
  readonly [G in Group]: {
    readonly [C in CallOf<G>]: (...args: Optional<Params<G, C>>) => Promise<Result<Value<G, C>>>;
  };
};

/** What main implements. Handlers get checked parameters and throw a `Refusal` to say no. */
export type Handlers = {
  readonly [G in Group]: { readonly [C in CallOf<G>]: (params: Checked<G, C>) => Promise<Value<G, C>> };
};

export const callNames: readonly CallName[] = Object.entries(contract).flatMap(([group, calls]) =>
  Object.keys(calls).map(name => `${group}.${name}` as CallName),
);

/** Builds the typed client over any way of sending a call. */
export function clientOver(send: (name: CallName, params: unknown) => Promise<Result<unknown>>): Api {
  const groups = Object.entries(contract).map(([group, calls]) => {
    const methods = Object.keys(calls).map(name => [
      name,
      (params?: unknown) => send(`${group}.${name}` as CallName, params),
    ]);
    return [group, Object.freeze(Object.fromEntries(methods))];
  });
  return Object.freeze(Object.fromEntries(groups)) as Api;
}
