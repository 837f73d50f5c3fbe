/** What everyone compares of a share that is to come out: which one, for whom, and in which form. */
import type { AttemptView } from '../../shared/contract/attempts';
import type { KeySetView } from '../../shared/contract/key-sets';
import type { Messages } from '../messages/en';
import type { Fact } from './operation';

/** `issues`: which share, in words. */
export function issuedFacts(
  { aside: own }: Messages,
  issues: string,
  { holder, payload }: AttemptView,
  keySet: KeySetView | null,
): Fact[] {
  return [
    { label: own.issues, value: issues },
    { label: own.to, value: holder },
    { label: own.as, value: keySet?.scheme === 'secretsjs' ? own.secretsjs : own.payload[payload] },
  ];
}
