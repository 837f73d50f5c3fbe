/** Where the record of a TSS vault was refused since no transcript speaks for it: the way to who does, with the paper. */
import { type Route, useApp } from '../../lib/app-context';

export function VouchWay() {
  const { text, route, go } = useApp();
  const vault = vaultOf(route);
  if (!vault) return null;
  return (
    <div class="row">
      <button type="button" class="second slim" onClick={() => go({ at: 'tss', screen: 'vouch', vault })}>
        {text.keySet.vouch}
      </button>
    </div>
  );
}

/** Whose record it is, by the screen; undefined on those that are of no vault, or have that button themselves. */
function vaultOf(route: Route): string | undefined {
  switch (route.at) {
    case 'tss':
      return route.screen === 'vault' || route.screen === 'vouch' ? undefined : route.vault;
    case 'form':
      return route.of?.vault_id;
    case 'verify':
      return route.vault;
    default:
      return undefined;
  }
}
