/** What a holder brings and types on a computer of their own. It stays while they go back and forth; secrets do not. */
import { useState } from 'preact/hooks';
import { type Brought, nothingBrought } from '../../../components/form/chosen-file';
import type { CarriedFile, CarriedRequest } from '../../../lib/carried';
import { useOpening } from '../opening';

export interface OwnTyped {
  record: Brought;
  request: CarriedRequest | null;
  receipts: readonly CarriedFile[];
  /** Whose computer it is, by number. */
  number: string;
  digest: string;
  /** The last digits of each key, by number. */
  digits: Readonly<Record<string, string>>;
  /** The message with the contributor's sum. */
  sum: Brought;
  /** A share file or a sum, to be checked. */
  share: Brought;
  group: string;
  /** Of their own contribution, its beginning. */
  ownDigest: string;
  /** The contributor adds numbers of their own. */
  adds: boolean;
}

const nothing: OwnTyped = {
  record: nothingBrought,
  request: null,
  receipts: [],
  number: '',
  digest: '',
  digits: {},
  sum: nothingBrought,
  share: nothingBrought,
  group: '',
  ownDigest: '',
  adds: false,
};

export function useOwn() {
  const [typed, setTyped] = useState(nothing);
  const put = (more: Partial<OwnTyped>) => setTyped(before => ({ ...before, ...more }));
  /** A field of it, as form parts take it. */
  const field = <K extends keyof OwnTyped>(name: K) => ({
    value: typed[name],
    onValue: (value: OwnTyped[K]) => put({ [name]: value }),
  });
  return { typed, put, field, opening: useOpening() };
}

export type Own = ReturnType<typeof useOwn>;
