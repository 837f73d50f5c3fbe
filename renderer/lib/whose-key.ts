/** Which of several keys goes to which of several people: by the name in it where that is beyond doubt, else people are asked. */
import { isSameName, nameOf, namesAlike } from './key-name';

export interface Person {
  row: number;
  name: string;
  /** Fingerprint of the key that they have; '' where something else stands in its field; null where nothing does. */
  has: string | null;
}

export interface FoundKey {
  fingerprint: string;
  userIds: readonly string[];
  /** It was not alone in its file. */
  among: boolean;
}

/** Why people are asked whose it is. */
export type Doubt =
  | 'nobody'
  | 'alike'
  | 'twoKeys'
  | 'twoKeysNobody'
  | 'twoPeople'
  | 'among'
  | 'nameless'
  | 'hasOther';

export interface Sorted<K> {
  /** Beyond doubt. */
  given: { row: number; key: K }[];
  /** `alike`: names it may be about. `has`: fingerprint of the key that its holder has already; '' for none. */
  asked: { key: K; why: Doubt; alike: string[]; has: string }[];
}

/** Keys that somebody has already are left out; of the same key twice, one. */
export function whoseKeys<K extends FoundKey>(people: readonly Person[], found: readonly K[]): Sorted<K> {
  const had = new Set(people.map(({ has }) => has));
  const keys = found.filter(
    (key, at) =>
      !had.has(key.fingerprint) && found.findIndex(other => other.fingerprint === key.fingerprint) === at,
  );
  const named = (key: K) =>
    people.filter(({ name }) => key.userIds.some(userId => isSameName(name, nameOf(userId))));
  const sorted: Sorted<K> = { given: [], asked: [] };
  for (const key of keys) {
    const owners = named(key);
    const [owner] = owners;
    const alike = (
      owners.length > 0 ? owners : people.filter(({ name }) => namesAlike(name, key.userIds))
    ).map(({ name }) => name);
    const ownName = key.userIds.map(nameOf).find(Boolean) ?? '';
    const isOfTwo = keys.some(
      other => other !== key && other.userIds.some(userId => isSameName(ownName, nameOf(userId))),
    );
    const doubt = (): Doubt | null => {
      if (!ownName) return 'nameless';
      if (!owner) {
        if (alike.length > 0) return 'alike';
        return isOfTwo ? 'twoKeysNobody' : 'nobody';
      }
      if (owners.length > 1) return 'twoPeople';
      if (keys.some(other => other !== key && named(other).includes(owner))) return 'twoKeys';
      if (owner.has !== null) return 'hasOther';
      return key.among ? 'among' : null;
    };
    const why = doubt();
    if (why === null) sorted.given.push({ row: owner!.row, key });
    else
      sorted.asked.push({
        key,
        why,
        alike: why === 'twoKeysNobody' ? [ownName] : alike,
        has: (why === 'hasOther' && owner?.has) || '',
      });
  }
  return sorted;
}

/**
 * The names in keys, for people of whom none is written yet: in the keys' order, of those alone that are beyond doubt. A name that two
 * keys have, a key without one and one that was not alone in its file are left to be asked about.
 */
export function namesInKeys<K extends FoundKey>(found: readonly K[]): { name: string; key: K }[] {
  const sure = found.flatMap((key, at) => {
    const name = key.userIds.map(nameOf).find(Boolean);
    const isFirst = found.findIndex(other => other.fingerprint === key.fingerprint) === at;
    return name && isFirst && !key.among ? [{ name, key }] : [];
  });
  return sure.filter(({ name }) => sure.filter(other => isSameName(other.name, name)).length === 1);
}
