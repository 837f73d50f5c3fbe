/** Asking for a proof: the verifier's text, and who of the group signs. */
import { AttemptForm } from '../../components/attempt/attempt-form';
import { TextField } from '../../components/form/fields';
import { HolderChecks } from '../../components/form/holder-checks';
import { VaultRecord } from '../../components/show/vault-record';
import { useApp } from '../../lib/app-context';
import { useFormName, useKept } from '../../lib/kept';
import type { FormProps } from '../../lib/operation';
import { useLoaded } from '../../lib/use-loaded';
import { useVaultFrame, useVaultIn } from '../../lib/vault-where';
import { tssMessages } from '../../messages/tss';

const own = tssMessages.start.proveKeys;

export function Form({ of }: FormProps) {
  const { api } = useApp();
  const frame = useVaultFrame(of?.vault_id ?? '');
  const vault = useVaultIn(of?.vault_id ?? '');
  const { value } = useLoaded(() => api.tssGroup.list({ vault_id: of?.vault_id ?? '' }));
  const form = useFormName('proveKeys', `${of?.vault_id} ${of?.id}`);
  const [challenge, setChallenge] = useKept(form, 'challenge', '');
  const [chosen, setChosen] = useKept<string[]>(form, 'chosen', []);
  const group = value?.groups.find(one => one.key_share_holder_group_id === of?.id);
  if (!of) return null;
  return (
    <AttemptForm
      operation="proveKeys"
      form={form}
      own={own}
      start={(conditions, acceptPrivateKeys) =>
        api.proveKeys.start({
          vault_id: of.vault_id,
          key_share_holder_group_id: of.id,
          tss_node_ids: chosen,
          challenge: challenge.trim(),
          acceptPrivateKeys,
          ...conditions,
        })
      }
      {...frame}
      record={vault && <VaultRecord vault={vault} />}
      people={
        <>
          <TextField
            label={own.challenge}
            hint={own.challengeHint}
            value={challenge}
            onValue={setChallenge}
            first
            more={{ required: true }}
          />
          {group && (
            <HolderChecks
              legend={own.who(group.threshold)}
              holders={group.key_share_holders}
              chosen={chosen}
              onChosen={setChosen}
            />
          )}
        </>
      }
    />
  );
}
