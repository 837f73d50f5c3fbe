/** The notices of the set at hand, for printing: as they were written, and only where they are still so. */
import { sha256 } from '../../shared/bytes';
import type { NoticesView } from '../../shared/contract/key-sets';
import { isOfOneFile, saysNothing } from '../storage/files/errors';
import { utf8Text } from '../storage/files/read';
import type { KeySetLedger } from '../storage/key-sets/key-set-ledger';
import { noticesOf } from '../storage/key-sets/notices';
import { examine } from '../storage/soundness/soundness';

/** Far more than a notice has. */
const NOTICE_MAX_BYTES = 64 << 10;

/**
 * Those of the transcripts that the record lists, newest first. One whose file is not as the sums list it is named and not given:
 * what stands in it may be anybody's. Throws as `examine` refuses, and what a failing medium does.
 */
export async function noticesToPrint(directory: KeySetLedger): Promise<NoticesView> {
  const stored = await directory.load();
  const { refusal, sums } = await examine(directory, stored, { toLook: true });
  if (refusal) throw refusal;
  const view: NoticesView = { notices: [], altered: [] };
  // Their names are the same in every language.
  for (const transcript of stored.record.transcripts.toReversed())
    for (const { file } of noticesOf({ ...stored, set: directory.slug, language: 'en' }, transcript)) {
      const bytes = await bytesOf(directory, file);
      if (bytes && sums.get(file) === sha256(bytes))
        view.notices.push({ transcript, file, text: utf8Text(bytes, file) });
      else view.altered.push(file);
    }
  return view;
}

async function bytesOf(directory: KeySetLedger, file: string): Promise<Uint8Array | undefined> {
  try {
    return await directory.readExport(file, NOTICE_MAX_BYTES);
  } catch (error) {
    if (saysNothing(error) && !isOfOneFile(error)) throw error;
    return undefined;
  }
}
