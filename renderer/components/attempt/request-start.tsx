/** The form that starts an attempt for a request of a TSS vault: what is made stands in the request, so only the conditions are asked. */
import type { ComponentChildren } from 'preact';
import type { AttemptView } from '../../../shared/contract/attempts';
import type { Result } from '../../../shared/result';
import { useFormName } from '../../lib/kept';
import type { FormProps, Operation } from '../../lib/operation';
import { useVaultFrame, useVaultIn } from '../../lib/vault-where';
import type { StartConditions } from '../form/conditions';
import { VaultRecord } from '../show/vault-record';
import { AttemptForm } from './attempt-form';

interface Props extends Pick<FormProps, 'of'> {
  operation: Operation;
  own: Parameters<typeof AttemptForm>[0]['own'];
  start(
    request: { vault_id: string; tss_request_id: string } & StartConditions,
    acceptPrivateKeys: boolean,
  ): Promise<Result<AttemptView>>;
  /** Who takes part, where that is asked. */
  people?: ComponentChildren;
}

export function RequestStart({ operation, own, of, start, people }: Props) {
  const frame = useVaultFrame(of?.vault_id ?? '');
  const vault = useVaultIn(of?.vault_id ?? '');
  const form = useFormName(operation, `${of?.vault_id} ${of?.id}`);
  if (!of) return null;
  const { vault_id, id: tss_request_id } = of;
  return (
    <AttemptForm
      operation={operation}
      form={form}
      own={own}
      start={(conditions, acceptPrivateKeys) =>
        start({ vault_id, tss_request_id, ...conditions }, acceptPrivateKeys)
      }
      {...frame}
      people={people}
      record={vault && <VaultRecord vault={vault} />}
    />
  );
}
