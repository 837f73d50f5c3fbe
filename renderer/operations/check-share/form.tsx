/** Having one share checked: its holder alone, on any day. */
import { AttemptForm } from '../../components/attempt/attempt-form';
import { useApp } from '../../lib/app-context';

export function Form() {
  const { api, text, keySet } = useApp();
  if (!keySet) return null;
  return (
    <AttemptForm
      operation="checkShare"
      own={text.check}
      start={(conditions, acceptPrivateKeys) => api.checkShare.start({ acceptPrivateKeys, ...conditions })}
    />
  );
}
