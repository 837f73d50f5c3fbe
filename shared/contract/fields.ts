/** What fields a schema of the contract has, read from the schema itself. */
import type { GenericSchema } from 'valibot';

/** The fields of an object's schema, also of an optional one; none for anything else. */
export function fieldsOf(schema: GenericSchema): Readonly<Record<string, GenericSchema>> {
  const { entries, wrapped } = schema as unknown as {
    entries?: Readonly<Record<string, GenericSchema>>;
    wrapped?: GenericSchema;
  };
  return entries ?? (wrapped ? fieldsOf(wrapped) : {});
}
