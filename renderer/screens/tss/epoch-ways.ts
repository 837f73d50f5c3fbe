/** What can be done about a group's keys, and what each of the screens for it is given. */
import type { TssEpochView, TssGroupView } from '../../../shared/contract/tss';
import type { VaultFrame } from '../../lib/vault-where';

export type EpochWay = 'check' | 'receipt' | 'code' | 'complain' | 'void' | 'destroyed' | 'xpub' | 'child';

export interface OpenEpochPart {
  part: EpochWay;
}

/** Which keys. */
export interface WhichEpoch {
  vault_id: string;
  key_share_holder_group_id: string;
  epoch: number;
}

export interface EpochPartProps {
  epoch: TssEpochView;
  holders: TssGroupView['key_share_holders'];
  which: WhichEpoch;
  frame: VaultFrame;
  onPart(part: OpenEpochPart): void;
  /** Back to the group, whose state may be another. */
  onDone(): Promise<void>;
}

const CONFIRMING = ['check', 'receipt', 'code', 'complain'] as const;

/** In this order; the first is what is most likely wanted. Of a group that was replaced shares are to be destroyed. */
export function waysOf({ state, missing }: TssEpochView, status: TssGroupView['status']): EpochWay[] {
  if (state === 'void') return ['destroyed'];
  if (state === 'issued') return [...CONFIRMING, 'void'];
  const isWaiting = missing.length > 0;
  return [
    ...(isWaiting ? CONFIRMING : []),
    'xpub',
    'child',
    ...(isWaiting ? [] : (['check'] as const)),
    ...(status === 'Unavailable' ? (['destroyed'] as const) : []),
  ];
}
