/** Files that a holder takes away, from the table or from a machine of their own: what they are called, and how they are written. */
import path from 'node:path';
import { utf8 } from '../../shared/bytes';
import type { Checked, Value } from '../../shared/contract';
import type { MadeContributionView } from '../../shared/contract/tss-contributions';
import type { TssShareCheckView } from '../../shared/contract/tss-share-checks';
import { answerNames, checkNames, contributionNames } from '../../shared/tss/contribution-names';
import { marked, slug } from '../storage/files/names';
import { mustBeFolder, mustBeFree, writeOrHold } from '../storage/files/write';

/** A public or encrypted text, and the plain name of the file that it goes to. */
export interface OwnFile {
  name: string;
  text: string;
}

/** Names the files of a contribution, and of the text that its maker signs. */
export function filesOfContribution(made: MadeContributionView): OwnFile[] {
  const names = contributionNames(made.tss_request_id, made.tss_node_id);
  return [
    { name: names.file, text: made.contribution },
    { name: names.text, text: made.text },
  ];
}

/**
 * Names the files of every text to sign, and of the sum where one was made `elsewhere`: `here`, at the ceremony, it lies in the vault's
 * folder. `tss_request_id`: of the request that gave the share.
 */
export function filesOfCheck(
  { fits, receipt, sum, complaints, tss_node_id, practice }: TssShareCheckView,
  tss_request_id: string,
  checked: 'here' | 'elsewhere',
): OwnFile[] {
  const names = checkNames(tss_request_id, tss_node_id);
  const all = fits
    ? [
        { name: names.receipt, text: receipt },
        { name: names.sum, text: checked === 'here' ? '' : sum },
      ]
    : complaints.map(({ contributor, text }) => ({ name: names.complaint(contributor), text }));
  return all
    .filter(({ text }) => text !== '')
    .map(({ name, text }) => ({ name: marked(practice, name), text }));
}

/** What a holder takes home of a request: the message with their code, or with the code in it the text to sign. `practice`: of the vault. */
export function filesOfAnswer(
  { tss_request_id, holder = '', decision, code }: Checked<'tssRequest', 'confirmText'>,
  texts: Value<'tssRequest', 'confirmText'>['texts'],
  practice: boolean,
): OwnFile[] {
  return texts.map(({ name, pgp_fingerprint, text, codeMessage }) => {
    // Two subkeys of one person have a text each.
    const key = (FINGERPRINT.test(holder) ? holder : pgp_fingerprint).slice(-16);
    const names = answerNames(tss_request_id, slug(name), key);
    return decision === 'confirm' && code.trim() === '' && codeMessage !== ''
      ? { name: marked(practice, names.message), text: codeMessage }
      : { name: marked(practice, names[decision]), text };
  });
}

const FINGERPRINT = /^[0-9a-f]{40,64}$/;

/** Looks before the work: throws as `mustBeFree` for the first name that is taken in `folder`. */
export async function mustBeFreeFor(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await mustBeFree(path.join(folder, name));
}

/**
 * Writes files into `folder`, one after another; gives their paths. What an earlier try left whole stays as it is. Throws as
 * `writeOrHold`, and FOLDER_MISSING.
 */
export async function writeOwnFiles(folder: string, files: readonly OwnFile[]): Promise<string[]> {
  await mustBeFolder(folder);
  const written: string[] = [];
  for (const { name, text } of files) {
    const at = path.join(folder, name);
    await writeOrHold(at, utf8(text));
    written.push(at);
  }
  return written;
}
