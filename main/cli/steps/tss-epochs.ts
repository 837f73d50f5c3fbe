/** What follows on the keys of a TSS vault, as the terminal asks for it: receipts, complaints, checks, extended keys. */
import path from 'node:path';
import { texts } from '../messages';
import { startUnderConditions } from './conditions';
import { readExtendedKeys, readShareFile, readSignedFile, readVaultFile } from './files';
import { need, orRefuse, type Session } from './session';
import { epochLines, verifiedLines } from './tss-lines';
import { checkTssShare, opening, type ShareCheckOptions } from './tss-share';
import { tell, type Verb } from './tss-verb';

const say = texts.tss;

/** What is typed for these. */
export interface EpochOptions extends ShareCheckOptions {
  code?: string | undefined;
  out?: string | undefined;
  xpub?: string | undefined;
  operands: string[];
}

const vaultOf = ({ vault }: EpochOptions): { vault_id: string } => ({ vault_id: vault! });

const epochOf = (told: EpochOptions) => ({
  ...vaultOf(told),
  key_share_holder_group_id: told.group!,
  ...(told.epoch !== undefined && { epoch: told.epoch }),
});

/** How shares are opened, and the conditions of that. */
const ENTERING = [
  ...(['share-file', 'card', 'private-key', 'accept-private-keys', 'accept-live'] as const),
  ...(['operator', 'witness', 'wall-clock', 'unwitnessed'] as const),
] as const;

/** Takes a text that a holder signed about an epoch. */
const takes = (usage: string, call: 'receipt' | 'complain') => ({
  needs: ['vault'] as const,
  operands: ['FILE'],
  usage,
  run: async (session: Session, told: EpochOptions) => {
    const signed = await orRefuse(session, () => readSignedFile(told.operands[0]!));
    tell(session, await session.api.tssEpoch[call]({ ...vaultOf(told), signed }), epochLines);
  },
});

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
  tell(session, verified, verifiedLines);
}

/** Writes xpub and cpub into a new file, out of one holder's sum. */
async function writeExtendedKeys(session: Session, told: EpochOptions): Promise<void> {
  const { shareFile, out } = told;
  const given = {
    ...epochOf(told),
    tss_node_id: told.nodes[0]!,
    path: path.resolve(out!),
    ...(await opening(session, told)),
    ...(shareFile !== undefined && { share: await orRefuse(session, () => readShareFile(shareFile)) }),
  };
  const { file } = await startUnderConditions(session, told, conditions =>
    session.api.tssEpoch.xpub({ ...given, ...conditions }),
  );
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

export const epochVerbs = {
  'epoch show': {
    needs: ['vault', 'group'],
    takes: ['epoch'],
    usage: say.usage.epochShow,
    run: async (session, told) => {
      tell(session, await session.api.tssEpoch.read(epochOf(told)), epochLines);
    },
  },
  'check-share': {
    needs: ['group', 'node'],
    takes: ['folder', 'vault', 'epoch', 'record', 'sum-file', ...ENTERING],
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
