/** The screens of threshold keys: of a vault, its groups and requests. Loaded when the first of them is shown. */
import type { Route } from '../../lib/app-context';
import '../../lib/say-tss';
import { Group } from './group';
import { NewGroup } from './new-group';
import { NewRequest } from './new-request';
import { NewVault } from './new-vault';
import { OwnComputer } from './own';
import { RenewKey } from './renew-key';
import { Request } from './request';
import { Vault } from './vault';
import { VerifyKeys } from './verify';
import { Vouch } from './vouch';

export { VaultCards } from './vault-cards';

export type TssProps = Extract<Route, { at: 'tss' }>;

export function Tss({ screen, vault = '', of = '' }: TssProps) {
  switch (screen) {
    case 'newVault':
      return <NewVault />;
    case 'newGroup':
      return <NewGroup vault={vault} />;
    case 'newRequest':
      return <NewRequest vault={vault} />;
    case 'group':
      return <Group vault={vault} id={of} />;
    case 'renewKey':
      return <RenewKey vault={vault} id={of} />;
    case 'request':
      return <Request vault={vault} id={of} />;
    case 'verify':
      return <VerifyKeys />;
    case 'vouch':
      return <Vouch vault={vault} />;
    case 'own':
      return <OwnComputer />;
    default:
      return <Vault vault={vault} />;
  }
}
