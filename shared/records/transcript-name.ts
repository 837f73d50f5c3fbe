/** What the name of a transcript says: when its attempt began, and what it was for. */
import { isOperation, specs } from '../operations/specs';

export interface NamedTranscript {
  /** ISO 8601, UTC; '' where the name does not say it. */
  at: string;
  /** As transcripts call it; '' where the name does not say it. */
  operation: string;
}

/** As main names them: time, operation, beginning of the nonce. */
const NAMED = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([a-z0-9-]+)-[0-9a-z]+\.jsonl$/;

export function readTranscriptName(file: string): NamedTranscript {
  const parts = NAMED.exec(file);
  if (!parts) return { at: '', operation: '' };
  const [, year, month, day, hour, minute, second, operation] = parts;
  return {
    at: `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`,
    operation: operation!.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
  };
}

/**
 * When the ceremony began in which a share was entered beside others, which counts as a check of it; '' where it was checked by
 * itself, or not, or nothing says in which attempt. `checkedIn`: file name of a transcript, or ''.
 */
export function ceremonyOfCheck({ checkedIn }: { checkedIn: string }): string {
  const { at, operation } = readTranscriptName(checkedIn);
  return isOperation(operation) && specs[operation].quorum ? at : '';
}
