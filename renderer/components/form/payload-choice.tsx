/** What the encrypted file is to hold. A secrets.js share has one form only. */
import type { PayloadForm } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { Choices } from './fields';

export function PayloadChoice({ value, onValue }: { value: PayloadForm; onValue(value: PayloadForm): void }) {
  const { text, keySet } = useApp();
  const own = text.payload;
  if (keySet?.scheme === 'secretsjs') return null;
  return (
    <Choices<PayloadForm>
      legend={own.legend}
      value={value}
      onValue={onValue}
      choices={[
        { value: 'hex', label: own.hex, hint: own.hexHint },
        { value: 'base64', label: own.base64 },
        { value: 'raw', label: own.raw },
      ]}
    />
  );
}
