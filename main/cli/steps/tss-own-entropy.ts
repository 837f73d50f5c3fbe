/** Entropy of their own that people add to contributions which are made at the table. */
import type { TssRequestView } from '../../../shared/contract/tss';
import { texts } from '../messages';
import { UsageError } from '../terminal/exit';
import type { Session } from './session';
import { ownEntropy } from './tss-contribute';

/** A contributor's own. */
export interface Own {
  tss_node_id: string;
  entropy: Uint8Array<ArrayBuffer>;
}

/** The program overwrites what it is given, and may be asked again. */
export const copied = ({ tss_node_id, entropy }: Own): Own => ({ tss_node_id, entropy: entropy.slice() });

/** Overwrites it. */
export function forgotten(own: readonly Own[]): void {
  for (const one of own) one.entropy.fill(0);
}

/** Asks each of these, whose contributions are made here. Throws `UsageError` where nobody is there. */
export async function entropyOf(session: Session, here: TssRequestView['contributions']): Promise<Own[]> {
  if (!session.people) throw new UsageError(texts.tss.entropyOfPeople);
  const all: Own[] = [];
  for (const { tss_node_id, name } of here)
    all.push({ tss_node_id, entropy: await ownEntropy(session, name) });
  return all.filter(({ entropy }) => entropy.length > 0);
}
