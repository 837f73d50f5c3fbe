/** Starting a KeyGen that everybody has confirmed. */
import { RequestStart } from '../../components/attempt/request-start';
import { useApp } from '../../lib/app-context';
import type { FormProps } from '../../lib/operation';
import { tssMessages } from '../../messages/tss';

export function Form({ of }: FormProps) {
  const { api } = useApp();
  return (
    <RequestStart
      operation="keyGen"
      own={tssMessages.start.keyGen}
      start={request => api.keyGen.start(request)}
      {...(of && { of })}
    />
  );
}
