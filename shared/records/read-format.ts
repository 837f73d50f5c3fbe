/** Reading of JSON that names its format and version: a record, or a line of a request. */
import * as v from 'valibot';
import { Refusal } from '../text/refusals';
import { whole } from './fields';

/** What a format is read with. */
interface Format<S extends v.GenericSchema> {
  format: string;
  /** The newest version that is read. */
  version: number;
  schema: S;
  /** What the schema cannot say. */
  isSound(value: v.InferOutput<S>): boolean;
}

/**
 * Reads what is of this format. Throws `Refusal` FILE_NEWER_FORMAT for a later version of it and FILE_DAMAGED for anything
 * else that it is not, both naming `name`.
 */
export function readFormat<S extends v.GenericSchema>(
  text: string,
  name: string,
  { format, version, schema, isSound }: Format<S>,
): v.InferOutput<S> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Refusal('FILE_DAMAGED', { name });
  }
  const head = v.safeParse(v.object({ format: v.literal(format), version: whole }), json);
  if (head.success && head.output.version > version) throw new Refusal('FILE_NEWER_FORMAT', { name });
  const parsed = v.safeParse(schema, json);
  if (!parsed.success || !isSound(parsed.output)) throw new Refusal('FILE_DAMAGED', { name });
  return parsed.output;
}
