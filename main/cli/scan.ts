/** `quorate scan`: the texts in pictures of QR codes, one a line, for a pipe into another command. */
import { classify, type Scanned } from '../../shared/qr/classify';
import { readQrFile } from '../desk/read-qr';
import type { ScanOptions } from './arguments';
import { checkInterrupted, orAborted, orRefuse, type Session } from './session';

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

/** Ends the command at the first file that cannot be read; what was read before it has been said. */
export async function scan(session: Session, { files }: ScanOptions): Promise<void> {
  const { output, interrupted } = session;
  const status: ScanStatus = { complete: false, codes: [] };
  session.status = status;
  for (const file of files) {
    const contents = await orRefuse(session, () => orAborted(readQrFile(file), interrupted));
    checkInterrupted(session);
    for (const bytes of contents) {
      const line = oneLine(bytes);
      status.codes.push({ file, kind: classify(bytes).kind, ...line });
      output.result('text' in line ? line.text : line.base64);
      bytes.fill(0);
    }
  }
  status.complete = true;
}
