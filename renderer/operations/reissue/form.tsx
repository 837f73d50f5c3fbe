/** Fixing everything about a share that is to be issued again, to the key that is given. */
import type { PayloadForm } from '../../../shared/contract/attempts';
import { AttemptForm } from '../../components/attempt/attempt-form';
import { TextField } from '../../components/form/fields';
import { KeyInput, noKey, ofJudged } from '../../components/form/key-input';
import { PayloadChoice } from '../../components/form/payload-choice';
import { useApp } from '../../lib/app-context';
import { useFormName, useKept } from '../../lib/kept';
import type { FormProps } from '../../lib/operation';

export function Form({ index }: FormProps) {
  const { api, text, keySet } = useApp();
  const form = useFormName('reissue', `${keySet?.name} ${index}`);
  const [key, setKey] = useKept(form, 'key', noKey, ofJudged);
  const [named, setNamed] = useKept(form, 'named', '');
  const [payload, setPayload] = useKept<PayloadForm>(form, 'payload', 'hex');
  if (!keySet) return null;
  const own = text.reissue;
  const share = keySet.shares.find(share => share.index === index);
  const recorded = share?.holder ?? '';
  const holder = recorded || named.trim();
  return (
    <AttemptForm
      operation="reissue"
      form={form}
      own={{ ...own, title: own.title(recorded, index), lead: own.lead(keySet.required) }}
      start={(conditions, acceptPrivateKeys) =>
        api.reissue.start({
          index,
          ...(recorded === '' && { holder }),
          pgp_key: key.given,
          payload,
          acceptPrivateKeys,
          ...conditions,
        })
      }
      reliesOnRecord
      keys={
        <>
          <div class="field">
            <span>{own.holder}</span>
            <b>{text.shareName(index, recorded)}</b>
          </div>
          {recorded === '' && (
            <TextField
              label={own.name}
              hint={own.nameHint}
              value={named}
              onValue={setNamed}
              first
              more={{ required: true }}
            />
          )}
          <KeyInput
            holder={holder}
            optional={keySet.practice}
            before={share?.pgp_fingerprint ?? ''}
            first={recorded !== ''}
            value={key}
            onValue={setKey}
          />
          <PayloadChoice value={payload} onValue={setPayload} />
        </>
      }
    />
  );
}
