/** A holder's check of their share of a TSS vault, as the terminal asks for it. */
import path from 'node:path';
import { PASSPHRASE_MAX_BYTES, PGP_KEY_MAX_BYTES } from '../../../shared/contract/limits';
import type { TssShareCheckView } from '../../../shared/contract/tss-share-checks';
import { failure } from '../../../shared/text/failure';
import { readBounded } from '../../storage/files/read';
import { mustBeFree, writeNewFile } from '../../storage/files/write';
import { texts } from '../messages';
import type { ConditionOptions } from '../options/groups';
import { Ended, exits, UsageError } from '../terminal/exit';
import { askNeeded } from '../terminal/questions';
import { type StartConditions, startUnderConditions } from './conditions';
import { allOf, readShareFile, readVaultFile } from './files';
import { openFolder, orRefuse, refused, type Session } from './session';
import { contributionLines } from './tss-lines';

const say = texts.tss;

/** What is typed for a check. */
export interface ShareCheckOptions extends ConditionOptions {
  folder?: string | undefined;
  vault?: string | undefined;
  group?: string | undefined;
  epoch?: number | undefined;
  nodes: readonly string[];
  record?: string | undefined;
  shareFile?: string | undefined;
  card: boolean;
  privateKey?: string | undefined;
  acceptPrivateKeys: boolean;
  sumFile?: string | undefined;
  /** Of the holder's own contribution, from their paper. */
  myDigest?: string | undefined;
}

/** How the messages come here, and what is read for it. */
export interface Opening {
  by: 'card' | 'piped' | 'privateKey';
  opened?: Uint8Array<ArrayBuffer>;
  pgp_private_key?: Uint8Array<ArrayBuffer>;
  passphrase?: Uint8Array<ArrayBuffer>;
  acceptPrivateKeys?: boolean;
}

/**
 * What a check is asked with, made anew each time: the program overwrites what it is given. Without people `--unwitnessed` is
 * needed, and nobody is asked for a passphrase. `end` overwrites what is kept.
 */
export async function opening(
  session: Session,
  {
    card,
    privateKey,
    acceptPrivateKeys,
    unwitnessed,
  }: Pick<ShareCheckOptions, 'card' | 'privateKey' | 'acceptPrivateKeys' | 'unwitnessed'>,
): Promise<{ again: () => Promise<Opening>; end: () => void }> {
  const { people } = session;
  if (privateKey !== undefined && !acceptPrivateKeys) throw new UsageError(say.keyNotAccepted);
  if (card && privateKey !== undefined) throw new UsageError(say.oneWay);
  if (people && !card && privateKey === undefined) throw new UsageError(say.noWay);
  if (!people && !unwitnessed) throw refused(session, failure('WITNESS_NEEDED'));
  if (card) return { again: async () => ({ by: 'card' }), end: () => {} };
  if (privateKey === undefined) {
    // A blank one stands for what gpg could not open.
    const opened = await orRefuse(session, () => allOf(session.lines({ blank: true })));
    return { again: async () => ({ by: 'piped', opened: opened.slice() }), end: () => opened.fill(0) };
  }
  const typed = await people?.askHidden(texts.steps.askPassphrase, PASSPHRASE_MAX_BYTES);
  const passphrase = typed?.bytes ?? new Uint8Array(0);
  const again = async (): Promise<Opening> => ({
    by: 'privateKey',
    pgp_private_key: await orRefuse(session, () =>
      readBounded(privateKey, PGP_KEY_MAX_BYTES, { followLinks: true }),
    ),
    passphrase: passphrase.slice(),
    acceptPrivateKeys: true,
  });
  return { again, end: () => passphrase.fill(0) };
}

/** Checks a share, here or with files alone, and gives the text to sign on standard output. Ends with 3 where something does not fit. */
export async function checkTssShare(session: Session, options: ShareCheckOptions): Promise<void> {
  const { folder, vault, record, shareFile, group, epoch, nodes, sumFile } = options;
  const isElsewhere = record !== undefined;
  if (isElsewhere ? folder !== undefined || shareFile === undefined : !folder || !vault)
    throw new UsageError(say.hereOrElsewhere);
  if (nodes.length !== 1) throw new UsageError(say.oneNode);
  if (folder !== undefined) await openFolder(session, folder, false);
  const common = {
    key_share_holder_group_id: group!,
    ...(epoch !== undefined && { epoch }),
    tss_node_id: nodes[0]!,
  };
  const share = shareFile === undefined ? undefined : await orRefuse(session, () => readShareFile(shareFile));
  if (sumFile !== undefined) await orRefuse(session, () => mustBeFree(sumFile));
  const brought = await opening(session, options);
  let { myDigest: ownDigest = '' } = options;
  const check = async (conditions: StartConditions) => {
    const asked = { ...common, ...conditions, ...(await brought.again()), ownDigest };
    return isElsewhere
      ? session.api.tssEpoch.checkShareElsewhere({
          ...asked,
          record: await orRefuse(session, () => readVaultFile(record)),
          share: share!,
        })
      : session.api.tssEpoch.checkShare({ ...asked, vault_id: vault!, ...(share && { share }) });
  };
  const checked = await startUnderConditions(session, options, async conditions => {
    const first = await check(conditions);
    if (first.ok || first.error.code !== 'TSS_OWN_DIGEST_NEEDED' || !session.people) return first;
    ownDigest = await askNeeded(session.people, say.askMyDigest(first.error.holder ?? ''));
    return check(conditions);
  }).finally(brought.end);
  session.status = checked;
  await told(session, checked, sumFile);
}

async function told(
  session: Session,
  checked: TssShareCheckView,
  sumFile: string | undefined,
): Promise<void> {
  const { output } = session;
  output.complain(say.recordCompared(checked.sequence, checked.recordDigest));
  for (const one of contributionLines(checked.contributions)) output.complain(one);
  const own = checked.contributions.find(one => one.tss_node_id === checked.own);
  if (own?.made === 'here') output.complain(say.ownMadeHere(own.name));
  if (checked.fits) {
    output.result(checked.receipt.trimEnd());
    output.complain(say.shareFits(checked.name));
    if (checked.otherChainCodes.length > 0)
      output.complain(say.otherChainCodes(checked.otherChainCodes.join(', ')));
    if (sumFile !== undefined && checked.sum !== '')
      await orRefuse(session, () => writeNewFile(path.resolve(sumFile), checked.sum));
    else if (checked.file !== '') output.complain(say.sumWritten(checked.file));
    else if (checked.sum !== '') output.complain(say.sumNotWritten);
    return;
  }
  for (const { contributor, finding, of, text } of checked.complaints) {
    if (text !== '') output.result(text.trimEnd());
    output.complain(say.misfit(contributor, finding, of));
    output.complain(text === '' ? say.noKeyKnown : say.complaintToSign);
  }
  const toSign = checked.complaints.filter(one => one.text !== '').length;
  if (toSign > 1) output.complain(say.severalComplaints(toSign));
  throw new Ended(exits.refused);
}
