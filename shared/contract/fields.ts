/** What fields a schema of the contract has, read from the schema itself. */
import { type GenericSchema, optional } from 'valibot';

interface Parts {
  entries?: Fields;
  /** Of optional ones. */
  wrapped?: GenericSchema;
  /** Of those that are one of several objects. */
  type: string;
  options?: readonly GenericSchema[];
}
type Fields = Readonly<Record<string, GenericSchema>>;

/**
 * The fields of an object's schema, also of an optional one; none for anything else. Of a schema of several objects those of
 * all, where what not every one of them needs is optional.
 */
export function fieldsOf(schema: GenericSchema): Fields {
  const { entries, wrapped, type, options } = schema as unknown as Parts;
  if (type === 'variant' && options) return fieldsOfAny(options.map(fieldsOf));
  return entries ?? (wrapped ? fieldsOf(wrapped) : {});
}

const fieldsOfAny = (all: readonly Fields[]): Fields =>
  Object.fromEntries(
    all.flatMap(Object.entries).map(([name, schema]: [string, GenericSchema]) => {
      const isNeeded = all.every(fields => fields[name] && fields[name].type !== 'optional');
      return [name, isNeeded || schema.type === 'optional' ? schema : optional(schema)];
    }),
  );
