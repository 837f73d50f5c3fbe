/** `quorate generate-share`: a new share of a key set of this folder, or of one made elsewhere. */

import { grouped } from '../../../shared/bytes';
import type { KeySetView } from '../../../shared/contract/key-sets';
import { LONG_TEXT_MAX_BYTES } from '../../../shared/contract/limits';
import { MAX_INDEX } from '../../../shared/records/key-set';
import { refusedBy } from '../../../shared/text/refusals';
import { refuseSecrets } from '../../../shared/text/refuse-secrets';
import { readBounded } from '../../storage/files/read';
import { sayRefusal, texts } from '../messages';
import { examples } from '../messages/examples';
import { entering, folder, keyFile, payload, startConditions } from '../options/groups';
import { type Given, mustHave, table, untouched, type ValuesOf } from '../options/options';
import { elsewhere } from '../options/rows';
import { type Asking, badName } from '../steps/asking';
import { type AttemptOf, idle, withShares } from '../steps/attempt';
import { checkEntering, type Entered } from '../steps/collect';
import { checkWitnesses, startUnderConditions } from '../steps/conditions';
import { allOf, readKeyFile } from '../steps/files';
import { KEY_SET } from '../steps/form';
import { need, openFolder, orRefuse, type Session } from '../steps/session';
import { UsageError } from '../terminal/exit';
import { askYesNo } from '../terminal/questions';
import { keyLines, keySetLines, proofLines } from '../terminal/texts';
import { command, task } from './command';

const options = table({
  folder,
  'key-set': { kind: 'text', value: 'NAME' },
  adopt: { kind: 'text', value: 'NAME', check: checkSet },
  init: elsewhere.text('FILE|-', texts.generateShare.initHelp),
  scheme: elsewhere.text('', texts.generateShare.secretsjsHelp, {
    choices: ['vault', 'secretsjs'],
    label: texts.generateShare.secretsjsLabel,
  }),
  required: { kind: 'number', value: 'T' },
  issued: { kind: 'number', value: 'N' },
  index: { kind: 'numbers', value: 'X' },
  practice: { kind: 'flag' },
  holder: { kind: 'text', required: true, value: 'NAME' },
  'pgp-key': keyFile,
  payload,
  'new-index': { kind: 'number', value: 'X' },
  'accept-collision-risk': { kind: 'flag' },
  'proof-shares': elsewhere.number('N', texts.generateShare.proofSharesHelp),
  'declare-random': elsewhere.flag(texts.generateShare.randomKeyHelp),
  'share-bytes': elsewhere.number('N', texts.generateShare.shareBytesHelp),
  'secret-bytes': elsewhere.number('N', texts.generateShare.secretBytesHelp),
  ...startConditions,
  ...entering,
});

const ofAdopted = ['scheme', 'required', 'issued', 'practice', 'init', 'share-bytes', 'index'];

/** Either a set of the folder, of which the record says everything, or one that is described. */
function checkSet(given: Given): void {
  if (!given.has('adopt')) {
    if (!given.has('key-set')) throw new UsageError(texts.generateShare.neitherKeySetNorAdopt);
    const only = ofAdopted.find(name => given.has(name));
    if (only !== undefined) throw new UsageError(texts.generateShare.onlyWithAdopt(only));
    return;
  }
  if (given.has('key-set')) throw new UsageError(texts.generateShare.bothKeySetAndAdopt);
  if (given.has('init')) {
    if (given.has('issued') || given.has('index')) throw new UsageError(texts.generateShare.initSaysIt);
    return;
  }
  mustHave(given, 'required');
  mustHave(given, 'issued');
}

/** What is claimed of a set that was made elsewhere. */
interface Adopted {
  name: string;
  scheme: string;
  /** 0 where it may stand in the file. */
  required: number;
  issued: number;
  indexes: number[];
  practice: boolean;
  /** Length of a whole share, as claimed; else that of every Vault, or what the file says. */
  shareBytes?: number | undefined;
  /** What Vault printed, a file or `-`: it says the three numbers above. */
  init?: string | undefined;
}

/** `keySet`: the name of a set in the folder, or what is claimed of one that was made elsewhere. */
const toldBy = (values: ValuesOf<typeof options>, set: string | Adopted) => {
  const { adopt, scheme, required, issued, index, practice, shareBytes, init, ...rest } = values;
  return { ...rest, keySet: set };
};
type GenerateShareOptions = ReturnType<typeof toldBy>;

function setIn(values: ValuesOf<typeof options>): string | Adopted {
  const { keySet, adopt: name, scheme = 'vault', required = 0, issued = 0 } = values;
  const { index: indexes, practice, shareBytes, init } = values;
  return name === undefined
    ? keySet!
    : { name, scheme, required, issued, indexes, practice, shareBytes, init };
}

export const generateShareAttempt: AttemptOf<'generateShare'> & Entered = {
  operation: 'generateShare',
  outcome: (view, proof, set) => [
    texts.generateShare.done(view.holder, view.index, grouped(view.pgp_fingerprint)),
    ...proofLines(view, proof, set),
    ...(set?.origin === 'adopted' && set.scheme === 'vault' ? [texts.generateShare.vaultDoesNotKnow] : []),
  ],
};

export const generateShare = command(options, values => toldBy(values, setIn(values)), {
  usage: [
    '--folder --key-set --holder --pgp-key\n' +
      '[--payload] [--new-index] [--accept-collision-risk]\n' +
      '[--proof-shares] [--declare-random] [--secret-bytes] [--share-bytes]',
    '--folder --adopt --required --issued [--index]...\n' +
      '[--scheme]\n' +
      '[--accept-collision-risk] [--practice]\n' +
      '--holder --pgp-key [--payload ...] [--new-index]',
  ],
  example: examples.generateShare,
  tasks: [task(3, texts.generateShare.task, newShare)],
  run: generate,
});

async function newShare(asking: Asking): Promise<GenerateShareOptions> {
  const { form } = asking;
  const { folder, known } = await asking.folderWithSets();
  const keySet = await setOrAdopted(asking, known);
  const practice = typeof keySet === 'string' ? await asking.isPractice(keySet) : keySet.practice;
  const holder = await form.line('new-holder', texts.generateShare.askHolder, { judge: badName });
  const keyFile = await asking.keyFile(`key-of:${holder}`, texts.generateShare.askKeyFile(holder), practice);
  const mayCollide = typeof keySet === 'object' && keySet.indexes.length < keySet.issued;
  if (mayCollide) asking.session.output.say(texts.generateShare.collisionRisk);
  const acceptCollisionRisk = mayCollide && (await asking.isYes(texts.generateShare.askAcceptRisk));
  return toldBy({ ...untouched(options), folder, holder, keyFile, acceptCollisionRisk }, keySet);
}

async function setOrAdopted(asking: Asking, known: readonly { name: string }[]): Promise<string | Adopted> {
  for (;;) {
    const name = await asking.form.line(KEY_SET, texts.steps.askKeySet, { judge: badName });
    if (known.some(set => set.name === name)) return name;
    const made = await askYesNo(asking.people, texts.generateShare.askAdopt(name));
    if (made === 'yes') return adopted(asking, name);
  }
}

async function adopted(asking: Asking, name: string): Promise<Adopted> {
  const { form } = asking;
  const required = await form.number('required', texts.generateShare.askRequired, 2, MAX_INDEX);
  const issued = await form.number('issued', texts.generateShare.askIssued, required, MAX_INDEX);
  const typed = await form.line('indexes', texts.generateShare.askIndexes, {
    enter: texts.generateShare.enterNoIndexes,
    judge: text => {
      const indexes = numbersIn(text);
      if (!indexes.every(index => index >= 1 && index <= MAX_INDEX)) return texts.generateShare.indexesForm;
      if (new Set(indexes).size < indexes.length) return texts.generateShare.indexTwice;
      return indexes.length > issued ? sayRefusal(refusedBy('MORE_INDEXES_THAN_ISSUED')) : undefined;
    },
  });
  const practice = await asking.isYes(texts.generateShare.askPractice);
  return { name, scheme: 'vault', required, issued, indexes: numbersIn(typed), practice };
}

/** NaN for what is no number. */
const numbersIn = (text: string): number[] =>
  text
    .split(/[\s,]+/)
    .filter(part => part !== '')
    .map(part => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN));

async function generate(session: Session, options: GenerateShareOptions): Promise<void> {
  await checkEntering(session, options);
  session.status = idle;
  const { api, output } = session;
  // Before the name is said: by mistake a share may have been given for it.
  await orRefuse(session, async () => refuseSecrets(options.holder));
  const pgp_key = await orRefuse(session, () => readKeyFile(options.keyFile));
  // The process that judges the key works while the folder is opened. It is told of only then.
  const { keySet } = options;
  // Whether a set of the folder is one of practice its record says: until then its key is judged as of a real one.
  const judge = (practice: boolean) => api.pgpKey.read({ pgp_key, practice });
  const judged = judge(typeof keySet !== 'string' && keySet.practice);
  await openFolder(session, options.folder, typeof keySet !== 'string');
  // Nothing is recorded by opening a set, so it need not wait for the process that judges the key.
  const opening = typeof keySet === 'string' ? api.keySet.open({ name: keySet }) : keySet;
  // Judged before anything is recorded: a bad key must not leave an adopted set behind.
  const asReal = await judged;
  const isMadeUp = !asReal.ok && asReal.error.code === 'PGP_KEY_PRACTICE';
  const mayBe = isMadeUp && 'then' in opening && need(session, await opening).practice;
  const key = need(session, mayBe ? await judge(true) : asReal);
  output.say(keyLines(options.holder, key));
  const set = await chooseSet(session, options, opening);
  session.status = { ...idle, required: set.required };
  output.say(keySetLines(set));
  const { holder, payload, newIndex, acceptCollisionRisk, proofShares, declareRandom, secretBytes } = options;
  const asked = { holder, payload, newIndex, acceptCollisionRisk, proofShares, declareRandom, secretBytes };
  const started = await startUnderConditions(session, options, conditions =>
    api.generateShare.start({ pgp_key, ...asked, ...conditions }),
  );
  await withShares(session, options, started, generateShareAttempt, set);
}

/** The set of the folder that is being opened, or one that is adopted now. */
async function chooseSet(
  session: Session,
  options: GenerateShareOptions,
  keySet: ReturnType<Session['api']['keySet']['open']> | Adopted,
): Promise<KeySetView> {
  if ('then' in keySet) {
    const set = need(session, await keySet);
    checkWitnesses(session, set.practice, options);
    return set;
  }
  checkWitnesses(session, keySet.practice, options);
  const { init, ...claim } = keySet;
  const told = init === undefined ? claim : { ...claim, ...(await fromInit(session, init, claim)) };
  const adopted = need(session, await session.api.keySet.adopt(told));
  session.output.say(texts.generateShare.adopted(adopted.name));
  return adopted;
}

/** The numbers that Vault printed, and what has to be said about a file that held more. */
async function fromInit(
  session: Session,
  file: string,
  { required: given, shareBytes: claimed }: Adopted,
): Promise<Pick<Adopted, 'required' | 'issued' | 'indexes' | 'shareBytes'>> {
  if (file === '-' && session.people) throw new UsageError(texts.generateShare.initAtTerminal);
  const text = await orRefuse(session, () =>
    file === '-' ? allOf(session.lines()) : readBounded(file, LONG_TEXT_MAX_BYTES, { followLinks: true }),
  );
  const facts = need(session, await session.api.keySet.readInit({ text }));
  const { required, issued, indexes } = facts;
  if (required === 0 && given === 0) throw new UsageError(texts.generateShare.requiredUnknown);
  if (required !== 0 && given !== 0 && required !== given)
    throw new UsageError(texts.generateShare.requiredContradicts(required));
  if (facts.shareBytes !== 0 && claimed !== undefined && claimed !== facts.shareBytes)
    throw new UsageError(texts.generateShare.shareBytesContradicts(facts.shareBytes));
  const { output } = session;
  const { initRead, initReadRecovery } = texts.generateShare;
  output.say((facts.recovery ? initReadRecovery : initRead)(issued, required || given));
  if (facts.exposedRootToken) output.complain(texts.generateShare.rootTokenExposed);
  if (facts.exposedKeys) {
    output.complain(texts.generateShare.sharesExposed);
  }
  return { required: required || given, issued, indexes, shareBytes: facts.shareBytes || claimed };
}
