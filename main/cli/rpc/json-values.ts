/**
 * Parameters of the contract from JSON, which has no bytes. Which parameters are bytes is read from the contract's own
 * schemas, so that a call that is added there needs nothing here.
 */
import type { GenericSchema } from 'valibot';
import { fromBase64, utf8 } from '../../../shared/bytes';
import { fieldsOf } from '../../../shared/contract/fields';
import { Refusal } from '../../../shared/text/refusals';
import { isObject } from '../terminal/json';

export { fieldsOf };

/** What a valibot schema is made of, as far as this needs to look into one. */
interface Parts {
  type: string;
  /** Of arrays. */
  item?: GenericSchema;
  /** Of optional and nullable ones. */
  wrapped?: GenericSchema;
  /** Of unions. */
  options?: readonly GenericSchema[];
  /** Of instances. */
  class?: unknown;
}

/** The types of those that have fields. */
const OBJECTS: ReadonlySet<string> = new Set(['strict_object', 'variant']);

const partsOf = (schema: GenericSchema): Parts => schema as unknown as Parts;
const isBytes = (schema: GenericSchema): boolean => partsOf(schema).class === Uint8Array;
const isText = (schema: GenericSchema): boolean => partsOf(schema).type === 'string';

/**
 * A parsed JSON value as `schema` wants it. Where bytes are wanted, a string gives its UTF-8 bytes and
 * `{ "base64": "..." }` (RFC 4648, section 4; no other field) the bytes themselves; where text will do as well as
 * bytes, a string stays text. Everything else is left as it is, for the schema to judge.
 *
 * @param made gets every array of bytes that was made, so that the caller can overwrite them
 * @throws Refusal BAD_REQUEST for base64 that is none, and for a field such as `__proto__` that every object seems
 *   to have: a schema that asks with `in` would let it pass.
 */
export function fromJson(schema: GenericSchema, json: unknown, made: Uint8Array[] = []): unknown {
  const { type, item, wrapped, options } = partsOf(schema);
  if (wrapped) return fromJson(wrapped, json, made);
  if (type === 'union' && options) {
    const bytes = options.find(isBytes);
    return !bytes || (typeof json === 'string' && options.some(isText)) ? json : fromJson(bytes, json, made);
  }
  if (isBytes(schema)) return bytesFrom(json, made);
  if (item && Array.isArray(json)) return json.map(one => fromJson(item, one, made));
  if (OBJECTS.has(type) && isObject(json)) {
    const entries = fieldsOf(schema);
    const fields = Object.entries(json).map(([name, value]) => {
      const field = Object.hasOwn(entries, name) ? entries[name] : undefined;
      if (!field) throw new Refusal('BAD_REQUEST', { other: 'unknown' });
      return [name, fromJson(field, value, made)];
    });
    return Object.fromEntries(fields);
  }
  return json;
}

function bytesFrom(json: unknown, made: Uint8Array[]): unknown {
  const bytes = typeof json === 'string' ? utf8(json) : fromBase64Object(json);
  if (!bytes) return json;
  made.push(bytes);
  return bytes;
}

function fromBase64Object(json: unknown): Uint8Array | undefined {
  if (!isObject(json) || Object.keys(json).length !== 1 || typeof json.base64 !== 'string') return undefined;
  try {
    return fromBase64(json.base64);
  } catch {
    throw new Refusal('BAD_REQUEST');
  }
}
