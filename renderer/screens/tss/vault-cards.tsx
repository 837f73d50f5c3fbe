/** The TSS vaults of the ceremony folder, on the first screen. */
import type { TssVaultView } from '../../../shared/contract/tss';
import { AlarmLine } from '../../components/show/alarm-line';
import { Groups } from '../../components/show/codes';
import { RefusalNote } from '../../components/show/refusal';
import { SetCard } from '../../components/show/set-card';
import { Tag } from '../../components/show/tag';
import { useApp } from '../../lib/app-context';
import { mayBeOpened, troubleWith } from '../../lib/trouble';
import { tssMessages } from '../../messages/tss';

const own = tssMessages.vault;

/** `primary`: nothing else on the screen is opened by Enter. */
export function VaultCards({ primary }: { primary: boolean }) {
  const { vaults } = useApp();
  const first = vaults.find(one => !one.trouble);
  return (
    <section class="cards" aria-labelledby="vaults-title">
      <h2 id="vaults-title">{own.cards}</h2>
      <ul class="cards">
        {vaults.map(vault => (
          <VaultCard key={vault.name} vault={vault} primary={primary && vault === first} />
        ))}
      </ul>
    </section>
  );
}

function VaultCard({ vault, primary }: { vault: TssVaultView; primary: boolean }) {
  const { go, text } = useApp();
  const { name, practice, trouble, recordDigest } = vault;
  return (
    <SetCard
      name={name}
      tags={practice && <Tag tone="warn" label={own.practice} />}
      said={
        trouble ? (
          <RefusalNote refused={troubleWith(vault)} standing />
        ) : (
          <>
            <p>
              {vault.roots ? own.keysMade : own.keysNone}
              {vault.groups > 0 && text.between + text.sentences(own.groups(vault.groups))}
            </p>
            <AlarmLine ceremonies={vault.ceremonies} />
          </>
        )
      }
      digest={
        recordDigest &&
        !trouble && (
          <>
            <p class="hint">{own.recordOf(vault.sequence)}</p>
            <Groups code={recordDigest} form="digest wide" small />
          </>
        )
      }
      open={
        mayBeOpened(vault)
          ? {
              short: own.openShort,
              label: own.open(name),
              primary,
              onOpen: () => go({ at: 'tss', screen: 'vault', vault: vault.vault_id }),
            }
          : undefined
      }
    />
  );
}
