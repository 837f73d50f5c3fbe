/** Nobody is at the screen: the calls of a program that other programs drive. */
import type { GenericSchema } from 'valibot';
import { contract, type Handlers } from '../../../shared/contract';
import { parseVault } from '../../../shared/records/tss-vault';
import { Refusal } from '../../../shared/text/refusals';
import { isVaultNamed } from '../../../shared/tss/vault-named';
import { readBroughtText } from '../../storage/files/read';
import { fieldsOf } from './json-values';

/** What a call says about the room, if it is one that starts an attempt, and of what it is about. */
interface ConditionParams {
  unwitnessed: boolean;
  practice?: boolean;
  /** A TSS vault by its ID or name, or its record from elsewhere. */
  vault_id?: string;
  record?: Uint8Array;
}
type Handler = (params: ConditionParams) => Promise<unknown>;

/**
 * The same handlers, but every call that says how the room vouches for the machine (one with the parameter
 * `unwitnessed`, that is every start) is refused with WITNESS_NEEDED for a real set unless it says
 * `unwitnessed: true`. For a practice set nobody has to say so; its transcript does in any case, as it is true.
 *
 * Whether it is real is what the call says (`practice`), or what the record says that it brings, of the TSS vault that it names, or of
 * the key set at hand.
 */
export function unattended(handlers: Handlers): Handlers {
  const guard =
    (handler: Handler): Handler =>
    async params => {
      if (!params.unwitnessed && !(await isPractice(handlers, params))) throw new Refusal('WITNESS_NEEDED');
      return handler({ ...params, unwitnessed: true });
    };
  const groups = Object.entries(handlers).map(([group, calls]) => {
    const guarded = Object.entries(calls).map(([call, handler]) => [
      call,
      fixesConditions(group, call) ? guard(handler as Handler) : handler,
    ]);
    return [group, Object.fromEntries(guarded)];
  });
  return Object.fromEntries(groups) as Handlers;
}

/** What there is not, or cannot be read, is refused by the call itself. */
async function isPractice(
  handlers: Handlers,
  { practice, vault_id, record }: ConditionParams,
): Promise<boolean> {
  if (practice !== undefined) return practice;
  if (record) return isPracticeRecord(record);
  if (vault_id === undefined) return (await handlers.keySet.read({}))?.practice ?? true;
  const { vaults } = await handlers.tssVault.list({ remarks: false });
  return vaults.filter(one => isVaultNamed(vault_id, one)).every(one => one.practice);
}

function isPracticeRecord(record: Uint8Array): boolean {
  try {
    return readBroughtText(record, parseVault).practice;
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}

function fixesConditions(group: string, call: string): boolean {
  const schema: { params: GenericSchema } = contract[group as keyof typeof contract][call as never];
  return Object.hasOwn(fieldsOf(schema.params), 'unwitnessed');
}
