/** Starting recovery A of a lost share, which everybody has confirmed. */
import { RequestStart } from '../../components/attempt/request-start';
import { useApp } from '../../lib/app-context';
import type { FormProps } from '../../lib/operation';
import { tssMessages } from '../../messages/tss';

export function Form({ of }: FormProps) {
  const { api } = useApp();
  return (
    <RequestStart
      operation="recoverA"
      own={tssMessages.start.recover}
      start={(request, acceptPrivateKeys) => api.recoverA.start({ ...request, acceptPrivateKeys })}
      {...(of && { of })}
    />
  );
}
