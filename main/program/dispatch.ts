/** The one gate between any transport (Electron's ipc, the preview, the terminal) and the handlers. */
import { isAnyArrayBuffer } from 'node:util/types';
import * as v from 'valibot';
import {
  type Api,
  type CallName,
  callNames,
  clientOver,
  contract,
  type Handlers,
} from '../../shared/contract';
import { fieldsOf } from '../../shared/contract/fields';
import { failed, type Result } from '../../shared/result';
import { asResult, failure } from '../../shared/text/failure';
import type { FactsOf } from '../../shared/text/text';

const known = new Set<string>(callNames);

/**
 * Carries out a call by name. `raw` is whatever arrived; it is checked against the contract before a handler
 * sees it. Never throws: unknown names, parameters that do not fit and everything a handler throws become errors
 * with constant texts (schema libraries quote their input, and that may be a share).
 */
export async function dispatch(
  handlers: Handlers,
  name: unknown,
  raw: unknown,
  onUnexpected?: (error: unknown) => void,
): Promise<Result<unknown>> {
  if (typeof name !== 'string' || !known.has(name)) {
    overwriteSecrets(raw);
    return failed(failure('UNKNOWN_CALL'));
  }
  const [group, call] = name.split('.') as [keyof typeof contract, never];
  const schema: { params: v.GenericSchema } = contract[group][call];
  const parsed = check(schema.params, raw);
  if (!parsed?.success) {
    overwriteSecrets(raw);
    return failed(failure('BAD_REQUEST', whatIsWrong(schema.params, parsed)));
  }
  const handler: (params: unknown) => Promise<unknown> = handlers[group][call];
  const result = await asResult(() => handler(parsed.output), onUnexpected);
  // Where a public key was to be: the one secret that the handlers do not know to be one.
  if (!result.ok && result.error.code === 'PGP_KEY_PRIVATE') overwriteSecrets(parsed.output);
  return result;
}

/**
 * Which field is missing or wrong, by its name in the contract: a name that is not in it came from outside, and is not
 * repeated.
 */
function whatIsWrong(schema: v.GenericSchema, parsed: ReturnType<typeof check>): FactsOf<'BAD_REQUEST'> {
  const [issue] = parsed?.issues ?? [];
  const key = issue?.path?.[0]?.key;
  if (typeof key !== 'string') return {};
  if (!Object.hasOwn(fieldsOf(schema), key)) return { other: 'unknown' };
  const isMissing = issue?.path?.length === 1 && issue.received === 'undefined';
  return { name: key, ...(isMissing && { other: 'missing' }) };
}

/** Deeper than any call's parameters lie. */
const MAX_DEPTH = 4;

/**
 * A secret in a request that no handler sees has nobody else to overwrite it. All bytes are overwritten, under whatever
 * name and in whatever list: those that are public, such as a key, nobody needs after a refusal.
 */
export function overwriteSecrets(raw: unknown): void {
  overwrite(raw, 0, new Set());
}

function overwrite(value: unknown, depth: number, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  if (ArrayBuffer.isView(value)) {
    new Uint8Array(value.buffer, value.byteOffset, value.byteLength).fill(0);
  } else if (isAnyArrayBuffer(value)) {
    new Uint8Array(value).fill(0);
  } else if (depth < MAX_DEPTH) {
    seen.add(value);
    for (const name of namesOf(value)) overwrite(fieldOf(value, name), depth + 1, seen);
  }
}

function namesOf(value: object): string[] {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}

function fieldOf(value: object, name: string): unknown {
  try {
    return (value as Record<string, unknown>)[name];
  } catch {
    // Not readable (see `check`): then there are no bytes of ours in it.
    return undefined;
  }
}

/** In the same process a parameter may be an object whose fields throw when they are read. */
function check(schema: v.GenericSchema, raw: unknown) {
  try {
    return v.safeParse(schema, raw);
  } catch {
    return undefined;
  }
}

/** The typed client over `dispatch`, for callers in the same process. */
export const clientOf = (handlers: Handlers, onUnexpected?: (error: unknown) => void): Api =>
  clientOver((name: CallName, params) => dispatch(handlers, name, params, onUnexpected));
