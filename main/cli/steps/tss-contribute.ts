/** `tss contribute`: a holder's contribution on a machine of their own, as a file, with what they sign beside it. */
import path from 'node:path';
import { grouped } from '../../../shared/bytes';
import {
  ENTROPY_MAX_BYTES,
  LONG_TEXT_MAX_BYTES,
  TSS_RECORD_MAX_BYTES,
} from '../../../shared/contract/limits';
import type { MadeContributionView, ToContributeView } from '../../../shared/contract/tss-contributions';
import { contributionNames } from '../../../shared/tss/contribution-names';
import { withoutEnd } from '../../../shared/tss/typed-fingerprint';
import { filesOfContribution, mustBeFreeFor, writeOwnFiles } from '../../requests/own-files';
import { readBounded } from '../../storage/files/read';
import { texts } from '../messages';
import type { ConditionOptions } from '../options/groups';
import { UsageError } from '../terminal/exit';
import { askNeeded, askYesNo } from '../terminal/questions';
import { checkWitnesses, startUnderConditions } from './conditions';
import { askDigest } from './digest';
import { allOf, readSignedFile } from './files';
import { need, orRefuse, type Session } from './session';

const say = texts.tss;

/** The final status of `tss contribute` under `--json`. */
export interface ContributeStatus {
  tss_request_id: string;
  tss_node_id: string;
  name: string;
  /** 64 hex digits, to be brought to the ceremony before the file; '' until it is made. */
  digest: string;
  /** The contribution, and the text to be signed. */
  files: string[];
}

/** What is told: where request and record lie, whose contribution it is, and what was compared. */
export interface Contribute extends ConditionOptions {
  request: string;
  record: string;
  out?: string | undefined;
  node: string;
  recordDigest?: string | undefined;
  /** The last digits of each fingerprint that is to be compared, in the order of the holders' numbers. */
  fingerprints: readonly string[];
  /** To a reshare: the message with the contributor's sum, for this machine's gpg; - for its text on standard input. */
  share?: string | undefined;
  /** To a reshare: where the receipts of the source group lie; absent: `receipts` beside the record. */
  receipts?: string | undefined;
  /** Entropy of the contributor's own is asked for, or on standard input. */
  entropy?: boolean;
}

const readFile = (session: Session, file: string) =>
  orRefuse(session, () => readBounded(file, TSS_RECORD_MAX_BYTES, { followLinks: true }));

/** Throws `UsageError` where something was not compared and there are no people to be asked. */
export async function contribute(session: Session, told: Contribute): Promise<void> {
  const status: ContributeStatus = {
    tss_request_id: '',
    tss_node_id: told.node,
    name: '',
    digest: '',
    files: [],
  };
  session.status = status;
  const [request, record] = [await readFile(session, told.request), await readFile(session, told.record)];
  const about = need(session, await session.api.tssContribution.read({ request, record }));
  status.tss_request_id = about.tss_request_id;
  const isReshare = about.type !== 'KeyGen';
  if (isReshare !== (told.share !== undefined))
    throw new UsageError(isReshare ? say.shareMissing : say.shareNotTaken);
  if (told.share === '-' && session.people) throw new UsageError(say.shareNotPiped);
  if (told.share === '-' && told.entropy) throw new UsageError(say.entropyOrShare);
  checkWitnesses(session, about.practice, told);
  for (const line of aboutLines(about)) session.output.say(line);
  const folder = told.out ?? '.';
  const names = contributionNames(about.tss_request_id, told.node);
  await orRefuse(session, () => mustBeFreeFor(folder, [names.file, names.text]));
  if (told.recordDigest === undefined && !session.people) throw new UsageError(say.notCompared);
  const recordDigest = told.recordDigest ?? (await askDigest(session, session.people!, say.askRecordDigest));
  const fingerprints = await compared(session, told, about);
  if (session.people && (await askYesNo(session.people, say.askContribute)) === 'no')
    throw new UsageError(say.notContributed);
  const make = { request, record, tss_node_id: told.node, recordDigest, fingerprints };
  const entropy = told.entropy ? await ownEntropy(session, nameOf(about, told.node)) : new Uint8Array(0);
  const more = () => ({ ...make, entropy: entropy.slice() });
  const made = await (isReshare
    ? ofShare(session, told, async () => ({ ...more(), receipts: await receiptsIn(session, told, about) }))
    : startUnderConditions(session, told, conditions =>
        session.api.tssContribution.make({ ...more(), ...conditions }),
      )
  ).finally(() => entropy.fill(0));
  const files = await orRefuse(session, () => writeOwnFiles(folder, filesOfContribution(made)));
  Object.assign(status, { name: made.name, digest: made.digest, files });
  session.output.result(made.digest);
  session.output.say(made.words.join(' '));
  if (made.byCode.length > 0) session.output.complain(say.confirmedByCode(made.byCode.join(', ')));
  session.output.say(say.contributed(files[0]!, files[1]!, names.signature, isReshare));
}

/** The program overwrites what it is given, and is asked again where a live interface was accepted. */
async function ofShare(
  session: Session,
  told: Contribute,
  make: () => Promise<Parameters<Session['api']['tssContribution']['make']>[0]>,
): Promise<MadeContributionView> {
  const name = told.share!;
  const brought = await orRefuse(session, () =>
    name === '-' ? allOf(session.lines()) : readBounded(name, LONG_TEXT_MAX_BYTES, { followLinks: true }),
  );
  const field = name === '-' ? 'opened' : 'share';
  return startUnderConditions(session, told, async conditions =>
    session.api.tssContribution.make({ ...(await make()), ...conditions, [field]: brought.slice() }),
  ).finally(() => brought.fill(0));
}

const nameOf = ({ contributors }: ToContributeView, node: string): string =>
  contributors.find(({ tss_node_id }) => tss_node_id === node)?.name ?? node;

/** A holder's own entropy, hidden, or all of standard input. Whoever asked overwrites it. */
export async function ownEntropy(session: Session, name: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!session.people) return orRefuse(session, () => allOf(session.lines()));
  const { bytes } = await session.people.askHidden(say.askEntropy(name), ENTROPY_MAX_BYTES);
  return bytes;
}

/** As the record names them: all are needed. */
async function receiptsIn(
  session: Session,
  { record, receipts: folder = path.join(path.dirname(record), 'receipts') }: Contribute,
  { receipts }: ToContributeView,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const all = [];
  for (const name of receipts)
    all.push(await orRefuse(session, () => readSignedFile(path.join(folder, name))));
  return all;
}

async function asked(session: Session, question: string): Promise<string> {
  if (!session.people) throw new UsageError(say.notCompared);
  return askNeeded(session.people, question);
}

/** The last digits of every key that is to be compared: as they were told, or asked for one by one. */
async function compared(session: Session, { fingerprints }: Contribute, { targets }: ToContributeView) {
  const all = [];
  for (const [at, { tss_node_id, name }] of targets.filter(({ toCompare }) => toCompare).entries())
    all.push({
      tss_node_id,
      lastDigits: fingerprints[at] ?? (await asked(session, say.askLastDigits(name))),
    });
  return all;
}

const aboutLines = ({
  type,
  vault,
  tss_request_id,
  context,
  threshold,
  targets,
  source,
  target,
}: ToContributeView): string[] => [
  say.contributesTo(type, tss_request_id, vault),
  say.contextIs(grouped(context)),
  ...(source
    ? [say.sharesOf(source.type, source.key_share_holder_group_id, source.epoch), say.epochHash(source.hash)]
    : []),
  say.sharesGoTo(target.type, target.key_share_holder_group_id),
  say.sharesFor(threshold, targets.length),
  ...targets.map(({ tss_node_id, name, pgp_fingerprint, toCompare }) => {
    // What is to be typed from the holder or their paper would be copied from here.
    const shown = toCompare ? withoutEnd(pgp_fingerprint) : pgp_fingerprint;
    return say.holderLine(tss_node_id.padStart(3), name, grouped(shown), '');
  }),
];
