/** `quorate tss`: vaults of threshold keys, their groups, the requests under them, and what follows on the keys. */
import { recoveryModes } from '../../../shared/records/tss-request';
import { groupTypes } from '../../../shared/records/tss-vault';
import { texts } from '../messages';
import { examples } from '../messages/examples';
import { conditionNames, startConditions } from '../options/groups';
import { type Holder, holdersIn } from '../options/holders';
import { type Given, mustHave, table, type ValuesOf } from '../options/options';
import { tss as row } from '../options/rows';
import { keyIn } from '../steps/files';
import { openFolder, type Session } from '../steps/session';
import { contribute } from '../steps/tss-contribute';
import { epochVerbs } from '../steps/tss-epochs';
import { groupLines, lostLines, vaultLine } from '../steps/tss-lines';
import { tellNext } from '../steps/tss-next';
import { proveVerb } from '../steps/tss-prove';
import type { RunRequest } from '../steps/tss-request-run';
import { requestVerbs } from '../steps/tss-requests';
import { complainOfFiles } from '../steps/tss-vault-files';
import { tell, type Verb as VerbOf } from '../steps/tss-verb';
import { vouchForVault } from '../steps/tss-vouch';
import { UsageError } from '../terminal/exit';
import { command } from './command';

const say = texts.tss;

const options = table({
  folder: { kind: 'text', value: 'DIR' },
  vault: row.text('ID|NAME', say.vault),
  name: { kind: 'text', value: 'NAME' },
  practice: { kind: 'flag' },
  type: row.text('TYPE', say.type),
  threshold: row.number('T', say.threshold),
  holder: row.texts('NAME', say.holder, { as: 'holderNames' }),
  'pgp-key': { kind: 'texts', value: 'FILE' },
  target: row.text('ID', say.target),
  source: row.text('ID', say.source),
  node: row.texts('N', say.node, { as: 'nodes' }),
  'recovery-mode': row.text('A|B|C', say.recoveryMode),
  'lost-holder': row.text('N', say.lostHolder),
  'new-key': { kind: 'text', value: 'FILE' },
  absent: row.texts('N', say.absent),
  'main-node': row.texts('N', say.mainNode, { as: 'mainNodes' }),
  description: row.text('TEXT', say.description),
  'expires-days': row.number('N', say.expiresDays),
  normal: row.flag(say.normal),
  code: row.text('CODE', say.code),
  group: row.text('ID', say.group),
  epoch: row.number('N', say.epoch),
  record: row.text('FILE', say.record),
  challenge: row.text('TEXT', say.challenge),
  'share-file': row.text('FILE', say.shareFile),
  'sum-file': row.text('FILE', say.sumFile),
  'my-digest': row.text('DIGEST', say.myDigest),
  sum: row.texts('FILE|-', say.sum, { as: 'sums' }),
  card: row.flag(say.card),
  'private-key': row.text('FILE', say.privateKey),
  'accept-private-keys': { kind: 'flag' },
  out: row.text('FILE', say.out),
  xpub: row.text('FILE', say.xpub),
  ...startConditions,
  decline: row.flag(say.decline),
  contributions: row.text('DIR', say.contributions),
  request: row.text('FILE', say.request),
  'record-digest': row.text('DIGEST', say.recordDigest),
  digest: row.text('DIGEST', say.digest),
  share: row.text('FILE|-', say.share),
  receipts: row.text('DIR', say.receipts),
  entropy: row.flag(say.entropy),
  fingerprint: row.texts('DIGITS', say.lastDigits, { as: 'fingerprints' }),
});

type Values = ValuesOf<typeof options>;
interface Told extends Values {
  /** For a request, by the operation that it is for. */
  carryOut: RunRequest;
  holders: Holder[];
  /** What was typed behind the verb: the request, the file. */
  operands: string[];
}

type Name = keyof typeof options & string;
type Verb = VerbOf<Told, Name>;

const vaultOf = ({ vault }: Told): { vault_id: string } => ({ vault_id: vault! });

async function createGroup(session: Session, told: Told): Promise<void> {
  const key_share_holders = [];
  for (const { name, keyFile } of told.holders)
    key_share_holders.push({ name, pgp_key: (await keyIn(session, keyFile)) ?? '' });
  const type = told.type as 'MainGroup';
  const created = await session.api.tssGroup.create({
    ...vaultOf(told),
    type,
    threshold: told.threshold!,
    key_share_holders,
  });
  const group = tell(session, created, groupLines);
  for (const name of group.alsoInOtherGroups) session.output.complain(say.alsoElsewhere(name));
  tellNext(session, type === 'MainGroup' ? say.next.mainGroup : say.next.otherGroup);
}

const ofVaults: Readonly<Record<string, Verb>> = {
  create: {
    needs: ['name'],
    takes: ['practice'],
    usage: say.usage.vaultCreate,
    run: async (session, { name, practice }) => {
      tell(session, await session.api.tssVault.create({ name: name!, practice }), one => [vaultLine(one)]);
      tellNext(session, say.next.vault);
    },
  },
  list: {
    needs: [],
    usage: say.usage.vaultList,
    run: async session => {
      const { vaults } = tell(session, await session.api.tssVault.list(), one => one.vaults.map(vaultLine));
      complainOfFiles(session, vaults);
    },
  },
  vouch: {
    needs: ['vault', 'digest'],
    takes: [...conditionNames],
    usage: say.usage.vaultVouch,
    run: vouchForVault,
  },
};

/** Whose share is lost, where that is said of a group. */
const lostOf = ({ group, lostHolder }: Told): { group: string; holder: string } | undefined =>
  group === undefined || lostHolder === undefined ? undefined : { group, holder: lostHolder };

const ofGroups: Readonly<Record<string, Verb>> = {
  create: {
    types: groupTypes,
    needs: ['vault', 'type', 'threshold', 'holder'],
    takes: ['pgp-key'],
    usage: say.usage.groupCreate,
    run: createGroup,
  },
  list: {
    needs: ['vault'],
    takes: ['group', 'lost-holder'],
    usage: say.usage.groupList,
    run: async (session, told) => {
      tell(session, await session.api.tssGroup.list(vaultOf(told)), ({ groups }) =>
        groups.flatMap(group => [...groupLines(group), ...lostLines(groups, group, lostOf(told))]),
      );
    },
  },
  'renew-key': {
    needs: ['vault', 'group', 'node'],
    operands: ['FILE'],
    usage: say.usage.groupRenewKey,
    run: async (session, told) => {
      const [tss_node_id = '', ...more] = told.nodes;
      if (more.length > 0) throw new UsageError(say.oneNode);
      const pgp_key = (await keyIn(session, told.operands[0]))!;
      const which = { ...vaultOf(told), key_share_holder_group_id: told.group!, tss_node_id };
      tell(session, await session.api.tssGroup.renewKey({ ...which, pgp_key }), groupLines);
    },
  },
};

/** The one verb that is done on a holder's own machine for a request. */
const contributing: Verb = {
  needs: ['request', 'record', 'node'],
  takes: ['record-digest', 'fingerprint', 'out', 'share', 'receipts', 'entropy', ...conditionNames],
  anywhere: true,
  usage: say.usage.contribute,
  run: async (session, told) => {
    const [node = '', ...more] = told.nodes;
    if (more.length > 0) throw new UsageError(say.tooMany);
    await contribute(session, { ...told, request: told.request!, record: told.record!, node });
  },
};

/** By what is typed: two words, or one. */
const verbs: ReadonlyMap<string, Verb> = new Map([
  ...Object.entries({ vault: ofVaults, group: ofGroups, request: requestVerbs }).flatMap(([what, all]) =>
    Object.entries(all).map(([verb, one]) => [[what, verb].join(' '), one] as const),
  ),
  ['contribute', contributing],
  ['prove', proveVerb],
  ...Object.entries<Verb>(epochVerbs),
]);

const WORDS = [...verbs.keys()].join(', ');

/** The words that were typed of which something is done, and what; throws `UsageError`. */
function verbOf(words: readonly string[]): { verb: Verb; length: number } {
  for (const length of [2, 1]) {
    const verb = words.length >= length ? verbs.get(words.slice(0, length).join(' ')) : undefined;
    if (verb) return { verb, length };
  }
  throw new UsageError(say.wordsOf(WORDS));
}

/** The one of these values that was typed, in whatever capitals; throws `UsageError`, which names them, where it is none of them. */
function oneOf(option: Name, typed: string | undefined, values: readonly string[]): string | undefined {
  const found = values.find(value => value.toLowerCase() === typed?.toLowerCase());
  if (typed !== undefined && found === undefined)
    throw new UsageError(texts.options.isOneOf(option, values.join(', ')));
  return found;
}

/** What is told, checked for the words that were typed; throws `UsageError`. */
function told(values: Values, given: Given): Omit<Told, 'carryOut'> & { verb: Verb } {
  const { verb, length } = verbOf(given.operands);
  const { needs, takes = [], operands: expected = [], many, anywhere } = verb;
  if (!anywhere) mustHave(given, 'folder');
  for (const name of needs) mustHave(given, name);
  for (const name of Object.keys(options)) {
    const isTaken = (name === 'folder' && !anywhere) || [...needs, ...takes].some(one => one === name);
    if (given.has(name) && !isTaken) throw new UsageError(texts.options.noSuchOption(name));
  }
  const operands = given.operands.slice(length);
  const missing = expected[operands.length];
  if (missing !== undefined) throw new UsageError(say.missing(missing));
  if (operands.length > expected.length && !many) throw new UsageError(say.tooMany);
  const holders = holdersIn(given);
  if (needs.includes('holder') && takes.includes('pgp-key') && holders.some(one => one.keyFile === undefined))
    throw new UsageError(say.holderWithoutKey);
  const type = oneOf('type', values.type, verb.types ?? []);
  const recoveryMode = oneOf('recovery-mode', values.recoveryMode, recoveryModes);
  return { ...values, type, recoveryMode, holders, operands: [...operands], verb };
}

/** The command, given what carries out requests. */
export const tssWith = (carryOut: RunRequest) =>
  command(options, told, {
    usage: [...verbs.values()].map(({ usage }) => usage),
    example: examples.tss,
    operands: { value: 'WORDS', many: true, missing: say.whatIsToBe(WORDS) },
    run: async (session, { verb, ...rest }) => {
      if (!verb.anywhere) await openFolder(session, rest.folder!, verb === ofVaults.create);
      await verb.run(session, { ...rest, carryOut });
    },
  });
