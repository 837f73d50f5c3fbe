/** Identifiers of holders as files and calls write them: `tss_node_id`, in decimal. */
import * as v from 'valibot';
import { ED25519_ORDER } from './identifiers';

const isNodeId = (text: string): boolean => {
  const id = /^[1-9]\d{0,75}$/.test(text) ? BigInt(text) : 0n;
  return id >= 1n && id < ED25519_ORDER;
};

/** A whole number from 1 to L - 1, where L is the order of ed25519, without leading zeros. */
export const nodeId = v.pipe(v.string(), v.check(isNodeId, 'tss_node_id'));

/** The number; `text` is one that the schema lets pass. */
export const idOf = (text: string): bigint => BigInt(text);

/** The identifiers that the program gives to so many holders: 1 and up, in their order. */
export const firstNodeIds = (holders: number): string[] =>
  Array.from({ length: holders }, (_, at) => String(at + 1));

/** Ordered as numbers, smallest first, as everything that is hashed or signed has them. */
export const byNodeId = <T extends { tss_node_id: string }>(all: readonly T[]): T[] =>
  [...all].sort((one, other) => (idOf(one.tss_node_id) < idOf(other.tss_node_id) ? -1 : 1));
