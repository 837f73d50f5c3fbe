/** What follows on the keys of a TSS vault, as the terminal asks for it: receipts, complaints, checks, extended keys. */
import path from 'node:path';
import { texts } from '../messages';
import { conditionNames } from '../options/groups';
import { Ended, exits, UsageError } from '../terminal/exit';
import { startUnderConditions } from './conditions';
import { readExtendedKeys, readProofFile, readShareFile, readSignedFile, readVaultFile } from './files';
import { need, orRefuse, type Session } from './session';
import { destroyLines, epochLines, proofLines, verifiedLines } from './tss-lines';
import { tellNext } from './tss-next';
import { checkTssShare, opening, type ShareCheckOptions } from './tss-share';
import { complainOfVault } from './tss-vault-files';
import { tell, type Verb } from './tss-verb';
import { underWords } from './tss-words';

const say = texts.tss;

/** What is typed for these. */
export interface EpochOptions extends ShareCheckOptions {
  code?: string | undefined;
  out?: string | undefined;
  xpub?: string | undefined;
  challenge?: string | undefined;
  operands: string[];
}

const vaultOf = ({ vault }: EpochOptions): { vault_id: string } => ({ vault_id: vault! });

const epochOf = (told: EpochOptions) => ({
  ...vaultOf(told),
  key_share_holder_group_id: told.group!,
  ...(told.epoch !== undefined && { epoch: told.epoch }),
});

/** How shares are opened, and the conditions of that. */
const ENTERING = ['share-file', 'card', 'private-key', 'accept-private-keys', ...conditionNames] as const;

/** Takes a text that a holder signed about an epoch. */
const takes = (usage: string, call: 'receipt' | 'complain') => ({
  needs: ['vault'] as const,
  operands: ['FILE'],
  usage,
  run: async (session: Session, told: EpochOptions) => {
    const signed = await orRefuse(session, () => readSignedFile(told.operands[0]!));
    const epoch = tell(session, await session.api.tssEpoch[call]({ ...vaultOf(told), signed }), epochLines);
    if (call === 'receipt' && epoch.state === 'valid' && epoch.missing.length === 0)
      tellNext(session, say.next.valid);
  },
});

/** Ends with 3 where not every holder is shown to have confirmed, and where the record has the keys as void or out of use. */
async function verifyGroup(
  session: Session,
  { record, group, epoch, operands }: EpochOptions,
): Promise<void> {
  const receipts = [];
  for (const file of operands) receipts.push(await orRefuse(session, () => readSignedFile(file)));
  const verified = await session.api.tssEpoch.verify({
    record: await orRefuse(session, () => readVaultFile(record!)),
    key_share_holder_group_id: group!,
    ...(epoch !== undefined && { epoch }),
    receipts,
  });
  const { agrees, state, inUse } = tell(session, verified, verifiedLines);
  if (!agrees || state === 'void' || !inUse) throw new Ended(exits.refused);
}

/** Ends with 3 where the keys of this epoch are not what was proved, and where they are out of use. */
async function verifyProof(session: Session, { record, challenge, operands }: EpochOptions): Promise<void> {
  const proof = await orRefuse(session, () => readProofFile(operands[0]!));
  const verified = await session.api.tssEpoch.verifyProof({
    record: await orRefuse(session, () => readVaultFile(record!)),
    proof,
    ...(challenge !== undefined && { challenge }),
  });
  const { proves, inUse } = tell(session, verified, proofLines);
  if (proves !== 'epoch' || !inUse) throw new Ended(exits.refused);
}

/** Writes xpub and cpub into a new file, out of one holder's sum. */
async function writeExtendedKeys(session: Session, told: EpochOptions): Promise<void> {
  const { shareFile, out } = told;
  const given = {
    ...epochOf(told),
    tss_node_id: told.nodes[0]!,
    path: path.resolve(out!),
    ...(shareFile !== undefined && { share: await orRefuse(session, () => readShareFile(shareFile)) }),
  };
  const brought = await opening(session, told);
  const { file } = await startUnderConditions(session, told, async conditions =>
    session.api.tssEpoch.xpub({ ...given, ...conditions, ...(await brought.again()) }),
  ).finally(brought.end);
  session.status = { file };
  session.output.result(file);
  session.output.complain(say.confidential);
}

/** The child of each extended key in a file. */
async function deriveChildren(session: Session, told: EpochOptions): Promise<void> {
  const keys = await orRefuse(session, () => readExtendedKeys(told.xpub!));
  const children = [];
  for (const extended_key of keys) {
    const child = { ...vaultOf(told), extended_key, path: told.operands[0]! };
    children.push(need(session, await session.api.tssEpoch.childKey(child)));
  }
  session.status = { children };
  for (const { curve, path: at, publicKey } of children)
    session.output.result(say.childIs(curve, at, publicKey));
}

const declareVoid = (session: Session, told: EpochOptions): Promise<void> =>
  underWords(session, told, {
    call: more => session.api.tssEpoch.declareVoid({ ...epochOf(told), ...more }),
    question: ({ epoch, holders }) => say.voidDeclared(epoch.epoch, holders.map(one => one.name).join(', ')),
    lines: ({ epoch }) => epochLines(epoch),
  });

/** Without a holder: what is to be destroyed. */
async function destroyed(session: Session, told: EpochOptions): Promise<void> {
  if (told.nodes.length === 0) {
    tell(session, await session.api.tssEpoch.destroyList(vaultOf(told)), destroyLines);
    return;
  }
  if (told.group === undefined) throw new UsageError(say.destroyedOfGroup);
  await underWords(session, told, {
    call: more =>
      session.api.tssEpoch.destroyed({ ...epochOf(told), tss_node_ids: [...told.nodes], ...more }),
    question: ({ epoch, holders }) =>
      say.destroyedDeclared(epoch.epoch, holders.map(one => one.name).join(', ')),
    lines: ({ epoch }) => epochLines(epoch),
  });
}

export const epochVerbs = {
  'epoch show': {
    needs: ['vault', 'group'],
    takes: ['epoch'],
    usage: say.usage.epochShow,
    run: async (session, told) => {
      tell(session, await session.api.tssEpoch.read(epochOf(told)), epochLines);
      await complainOfVault(session, told.vault!);
    },
  },
  'check-share': {
    needs: ['group', 'node'],
    takes: ['folder', 'vault', 'epoch', 'record', 'sum-file', 'my-digest', ...ENTERING],
    anywhere: true,
    usage: say.usage.checkShare,
    run: checkTssShare,
  },
  receipt: takes(say.usage.receipt, 'receipt'),
  'receipt-code': {
    needs: ['vault', 'group', 'node', 'code'],
    takes: ['epoch'],
    usage: say.usage.receiptCode,
    run: async (session, told) => {
      const given = { ...epochOf(told), tss_node_id: told.nodes[0]!, code: told.code! };
      tell(session, await session.api.tssEpoch.receiptByCode(given), epochLines);
    },
  },
  complain: takes(say.usage.complain, 'complain'),
  'verify-group': {
    needs: ['record', 'group'],
    takes: ['epoch'],
    operands: ['RECEIPT'],
    many: true,
    anywhere: true,
    usage: say.usage.verifyGroup,
    run: verifyGroup,
  },
  'verify-proof': {
    needs: ['record'],
    takes: ['challenge'],
    operands: ['PROOF'],
    anywhere: true,
    usage: say.usage.verifyProof,
    run: verifyProof,
  },
  'declare-void': {
    needs: ['vault', 'group'],
    takes: ['epoch', ...conditionNames],
    usage: say.usage.declareVoid,
    run: declareVoid,
  },
  destroyed: {
    needs: ['vault'],
    takes: ['group', 'epoch', 'node', ...conditionNames],
    usage: say.usage.destroyed,
    run: destroyed,
  },
  xpub: {
    needs: ['vault', 'group', 'node', 'out'],
    takes: ['epoch', ...ENTERING],
    usage: say.usage.xpub,
    run: writeExtendedKeys,
  },
  'child-key': {
    needs: ['vault', 'xpub'],
    operands: ['PATH'],
    usage: say.usage.childKey,
    run: deriveChildren,
  },
} as const satisfies Readonly<Record<string, Verb<EpochOptions>>>;
