/** What the scenarios share: who is to have a new share, and texts that are nearly shares. */
import { pgpKey, prepared } from './folders';
import type { Recorder } from './recorder';

export const dana = { holder: 'Dana', pgp_key: pgpKey('ed25519').public_armored };
export const real = { ...dana, unwitnessed: true };

/** The same text each time, whatever is in it. */
export const flipped = (hex: string, at: number): string =>
  `${hex.slice(0, at)}${hex[at] === '0' ? '1' : '0'}${hex.slice(at + 1)}`;
export const withIndex = (hex: string, index: number): string =>
  `${hex.slice(0, -2)}${index.toString(16).padStart(2, '0')}`;
export const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
export const textBase64 = (text: string): string => Buffer.from(text).toString('base64');

export const hexes = (name: string): string[] => prepared[name]!.shares.map(one => one.hex);
export const indexes = (name: string): number[] => prepared[name]!.shares.map(one => one.index);
/** Indexes that no share of `name` has, from the top. */
export const free = (name: string): number[] =>
  Array.from({ length: 255 }, (_, at) => 255 - at).filter(index => !indexes(name).includes(index));

const messages = Object.entries(prepared.Ops!.files)
  .filter(([name]) => name.includes('/shares/') && name.endsWith('.asc'))
  .map(([name, text]) => [Number(/index-(\d+)/.exec(name)![1]), text] as const);
/** The encrypted share of the set `Ops` for the holder in this place. */
export const encryptedShare = (at: number): string =>
  messages.find(([index]) => index === prepared.Ops!.shares[at]!.index)![1];

export type Tried = [what: string, key: unknown, source?: string];

export async function tryAll(
  r: Recorder,
  nonce: string,
  tried: Tried[],
  method = 'generateShare.update',
): Promise<void> {
  for (const [what, key, source] of tried) {
    await r.call(method, { key, nonce, ...(source && { source }) }, { what, source });
  }
}
