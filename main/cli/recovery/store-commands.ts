/** What can be asked of the sealed store at the prompt of a recovery session, and how its answers look. */

import { toBase64 } from '../../../shared/bytes';
import type { EntryView, StoreView } from '../../../shared/contract/recovery';
import { texts } from '../messages';
import { isPlain } from '../terminal/output';

export type StoreCommand =
  | { is: 'list' }
  | { is: 'help' }
  | { is: 'quit' }
  | { is: 'remove'; name: string }
  | { is: 'read'; name: string; file?: string }
  | { is: 'add'; name: string; file: string };

export const storeHelp = texts.sealedStore.storeHelp;

/** undefined for a line that is none of these. */
export function parseStoreCommand(line: string): StoreCommand | undefined {
  const [, word, rest = ''] = /^(\S+)\s*(.*)$/u.exec(line.trim()) ?? [];
  switch (word) {
    case 'list':
    case 'help':
    case 'quit':
      return rest === '' ? { is: word } : undefined;
    case 'read':
      return rest === '' ? undefined : readCommand(rest);
    case 'remove':
      return rest === '' ? undefined : { is: word, name: withoutQuotes(rest) };
    case 'add':
      return addCommand(rest);
    default:
      return undefined;
  }
}

/** A name may have spaces and needs no quotes: what follows it is a file only where nobody could take it for the name. */
function readCommand(rest: string): StoreCommand {
  const quoted = /^(?:"([^"]*)"|'([^']*)')\s+(.+)$/u.exec(rest);
  const bare = /^([^\s"'].*?)\s+((?:~?|\.{1,2})\/.+|[A-Za-z]:\\.+)$/u.exec(rest);
  const name = quoted ? (quoted[1] ?? quoted[2]) : bare?.[1];
  const file = quoted ? quoted[3] : bare?.[2];
  if (name === undefined || file === undefined) return { is: 'read', name: withoutQuotes(rest) };
  return { is: 'read', name, file: withoutQuotes(file) };
}

function addCommand(rest: string): StoreCommand | undefined {
  const [, double, single, bare, file] = /^(?:"([^"]*)"|'([^']*)'|([^\s"']\S*))\s+(.+)$/u.exec(rest) ?? [];
  if (file === undefined) return undefined;
  return { is: 'add', name: double ?? single ?? bare ?? '', file: withoutQuotes(file) };
}

function withoutQuotes(text: string): string {
  const [, double, single] = /^(?:"([^"]*)"|'([^']*)')$/u.exec(text) ?? [];
  return double ?? single ?? text;
}

export function storeLines({ storeVersion, entries }: StoreView): string {
  return [
    texts.sealedStore.listTitle(storeVersion, entries.length),
    ...entries.map(({ number, name, bytes }) => texts.sealedStore.listEntry(number, name, bytes)),
  ].join('\n');
}

/** The content as it can be shown: its own text, or base64 with a line that says so. */
export function contentText({ content }: EntryView): string {
  const text = textOf(content);
  return text !== undefined && isPlain(text) ? text : texts.sealedStore.asBase64(toBase64(content));
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
