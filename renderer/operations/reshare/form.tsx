/** Starting a reshare that everybody has confirmed: under which conditions. What is made stands in the request. */
import { AttemptForm } from '../../components/attempt/attempt-form';
import { useApp } from '../../lib/app-context';
import type { FormProps } from '../../lib/operation';
import { useVaultWhere } from '../../lib/vault-where';
import { tssMessages } from '../../messages/tss';

export function Form({ of }: FormProps) {
  const { api } = useApp();
  const { where, practice } = useVaultWhere(of?.vault_id ?? '');
  if (!of) return null;
  const request = { vault_id: of.vault_id, tss_request_id: of.id };
  return (
    <AttemptForm
      operation="reshare"
      own={tssMessages.start.reshare}
      start={(conditions, acceptPrivateKeys) =>
        api.reshare.start({ ...request, acceptPrivateKeys, ...conditions })
      }
      practice={practice}
      reliesOnRecord
      {...(where && { where })}
    />
  );
}
