/** What a vault lacks for a kind of request: said at the choice, before anything else of it is asked. */
import type { TssGroupView } from '../../shared/contract/tss';
import { type Kind, requestKinds } from '../../shared/tss/request-rules';

/** `keys`: it has its root keys already. `valid`: no such group has keys that everybody confirmed. `new`: no such group is without keys. */
export type Lack = 'keys' | 'validAny' | 'validMain' | 'validRecovery' | 'newMain' | 'newOther';

type Group = Pick<TssGroupView, 'type' | 'status'>;

const valid = ({ status }: Group): boolean => status === 'Valid';

/** Nothing where it can be asked for, as far as groups show it. `what`: its type, or the mode of a recovery. */
export function lackFor(what: string, groups: readonly Group[], hasRoots: boolean): Lack | undefined {
  const kind = requestKinds.find(one => (one.recoveryMode || one.type) === what);
  if (!kind) return undefined;
  if (what === ('KeyGen' satisfies Kind['type']) && hasRoots) return 'keys';
  const { source, target, isNew } = kind;
  if (source === 'target') return groups.some(valid) ? undefined : 'validAny';
  const has = (types: Kind['target'], is: (group: Group) => boolean) =>
    groups.some(group => (!types || types.includes(group.type)) && is(group));
  if (source && !has([source], valid)) return source === 'MainGroup' ? 'validMain' : 'validRecovery';
  if (!isNew) return has(target, valid) ? undefined : 'validMain';
  if (has(target, ({ status }) => status === 'New')) return undefined;
  return target?.includes('MainGroup') ? 'newMain' : 'newOther';
}
