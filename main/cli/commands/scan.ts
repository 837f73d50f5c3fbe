/** `quorate scan`: the texts in pictures of QR codes, one a line, for a pipe into another command. */

import { classify, type Scanned } from '../../../shared/qr/classify';
import { isPart, Parts } from '../../../shared/qr/parts';
import type { Failure } from '../../../shared/result';
import { asResult, failure } from '../../../shared/text/failure';
import { readQrFile } from '../../host/read-qr';
import { texts } from '../messages';
import { examples } from '../messages/examples';
import { table } from '../options/options';
import { checkInterrupted, type Session } from '../steps/session';
import { orAborted } from '../terminal/aborted';
import { Ended, type Exit, exitOf } from '../terminal/exit';
import { command } from './command';

/** The final status under `--json`. */
export interface ScanStatus {
  /** True when every file was read. */
  complete: boolean;
  /** What each code is; its content is in `text` (as UTF-8) or, where it is not text, in `base64`. */
  codes: { file: string; kind: Scanned['kind']; text?: string; base64?: string }[];
}

/**
 * Line ends inside a code would make one text into several; base64 has none. Key blocks therefore come out as one
 * line, which the program reads as well.
 */
function oneLine(bytes: Uint8Array): { text: string } | { base64: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    if (text !== '' && !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text)) return { text };
  } catch {
    // Not text.
  }
  return { base64: Buffer.from(bytes).toString('base64') };
}

/**
 * Reads every file. Codes in several parts are joined, wherever the parts are; with the last part comes the line. Ends the
 * command after the last file if one could not be read or a part is missing: with 3, or as the first refusal demands.
 */
async function scanAll(session: Session, { files }: { files: readonly string[] }): Promise<void> {
  const { output, interrupted } = session;
  const status: ScanStatus = { complete: false, codes: [] };
  session.status = status;
  let first: Exit | undefined;
  const refuse = (refused: Failure, file?: string) => {
    output.refuse(refused, file);
    first ??= exitOf(refused);
  };
  const give = (bytes: Uint8Array, file: string) => {
    const line = oneLine(bytes);
    status.codes.push({ file, kind: classify(bytes).kind, ...line });
    output.result('text' in line ? line.text : line.base64);
    bytes.fill(0);
  };
  const parts = new Parts();
  try {
    for (const file of files) {
      const read = await orAborted(
        asResult(() => readQrFile(file)),
        interrupted,
      );
      checkInterrupted(session);
      if (!read.ok) {
        refuse(read.error, file);
        continue;
      }
      for (const code of read.value) {
        const got = isPart(code) ? parts.add(code) : { whole: code.bytes };
        if ('whole' in got) give(got.whole, file);
      }
    }
    for (const { number, of, missing } of parts.unfinished) {
      refuse(failure('CODE_PART', { seen: number, expected: of, position: missing[0]! }));
    }
  } finally {
    parts.clear();
  }
  if (first !== undefined) throw new Ended(first);
  status.complete = true;
}

export const scan = command(table({}), (_none, { operands }) => ({ files: operands }), {
  usage: [texts.scan.usage],
  example: examples.scan,
  operands: { value: 'FILE', many: true, missing: texts.scan.noPictures },
  run: scanAll,
});
