/** What has happened to a TSS vault, as its groups, keys, requests and transcripts tell it. */
import type { TssEpochView, TssGroupView, TssRequestView, TssVaultView } from '../../shared/contract/tss';
import { isOperation } from '../../shared/operations/specs';
import type { Ending } from '../../shared/records/outcome';
import { readTranscriptName } from '../../shared/records/transcript-name';

interface Keys {
  type: TssGroupView['type'];
  epoch: number;
}

/** `at`: ISO 8601, UTC. */
export type VaultEvent = { at: string } & (
  | { id: 'group'; group: TssGroupView }
  | { id: 'request'; request: TssRequestView }
  | ({ id: 'issued' } & Keys)
  | ({ id: 'receipt'; name: string; how: TssEpochView['receipts'][number]['how'] } & Keys)
  | ({ id: 'complaint'; name: string; contributor: string } & Keys)
  | ({ id: 'void'; reason: string; contributor: string } & Keys)
  | ({ id: 'destroyed'; names: string[] } & Keys)
  | ({ id: 'checked'; name: string; found: TssEpochView['checks'][number]['found']; file: string } & Keys)
  /** An attempt. */
  | { id: 'ceremony'; operation: string; ending: Ending; file: string; unrecorded: boolean }
);

const utc = (time: string | number): string => new Date(time).toISOString();

/** Newest first. `epochs`: all of all groups. */
export function vaultTime(
  groups: readonly TssGroupView[],
  epochs: readonly TssEpochView[],
  requests: readonly TssRequestView[],
  { ceremonies }: Pick<TssVaultView, 'ceremonies'>,
): VaultEvent[] {
  const all: VaultEvent[] = [
    ...groups.map(group => ({ id: 'group' as const, at: utc(group.created_timestamp), group })),
    ...requests
      .filter(({ type }) => type !== '')
      .map(request => ({ id: 'request' as const, at: utc(request.created_timestamp), request })),
    ...epochs.flatMap(ofEpoch),
    ...ceremonies
      .map(({ file, ending, recorded }) => ({
        ...readTranscriptName(file),
        file,
        ending,
        unrecorded: !recorded,
      }))
      // What a record lists and is no attempt is told by what came of it.
      .filter(({ operation, unrecorded }) => isOperation(operation) || unrecorded)
      .map(one => ({ id: 'ceremony' as const, ...one })),
  ];
  // What is of one moment stays in the order in which it came about.
  return all.toReversed().toSorted((one, other) => other.at.localeCompare(one.at, 'en'));
}

function ofEpoch(view: TssEpochView): VaultEvent[] {
  const { type, epoch, issuedAt, receipts, complaints, destroyed, checks } = view;
  const keys = { type, epoch };
  const times = [...new Set(destroyed.map(({ at }) => at))];
  return [
    { id: 'issued', at: utc(issuedAt), ...keys },
    ...receipts.map(({ name, how, at }) => ({ id: 'receipt' as const, at: utc(at), name, how, ...keys })),
    ...checks.map(({ name, found, at, transcript: file }) => ({
      id: 'checked' as const,
      at: utc(at),
      name,
      found,
      file,
      ...keys,
    })),
    ...complaints.map(({ name, contributor, at }) => ({
      id: 'complaint' as const,
      at: utc(at),
      name,
      contributor,
      ...keys,
    })),
    ...(view.void
      ? [
          {
            id: 'void' as const,
            at: utc(view.void.at),
            reason: view.void.reason,
            contributor: view.void.contributor,
            ...keys,
          },
        ]
      : []),
    // Declared together, under the same words.
    ...times.map(at => ({
      id: 'destroyed' as const,
      at: utc(at),
      names: destroyed.filter(one => one.at === at).map(({ name }) => name),
      ...keys,
    })),
  ];
}
