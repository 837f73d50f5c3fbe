/** People speak for a record, or a share that is kept apart, by a digest from paper. Shown under words before it counts. */
import { useState } from 'preact/hooks';
import { AttemptForm } from '../../components/attempt/attempt-form';
import { DigestField } from '../../components/form/digest-field';
import { Choices } from '../../components/form/fields';
import { useApp } from '../../lib/app-context';
import { useFormName, useKept } from '../../lib/kept';

type Use = 'issued' | 'unused';

export function Form() {
  const { api, text, keySet } = useApp();
  const [digest, setDigest] = useState('');
  const form = useFormName('vouchRecord');
  // The digest is not kept: it is read from paper each time.
  const [use, setUse] = useKept<Use | ''>(form, 'use', '');
  if (!keySet) return null;
  const own = text.vouch;
  const isApart = keySet.apart.length > 0;
  return (
    <AttemptForm
      operation="vouchRecord"
      own={own}
      start={conditions =>
        isApart && use === '' ? null : api.vouchRecord.start({ digest, ...(use && { use }), ...conditions })
      }
      purpose={
        <>
          <DigestField
            label={own.digest}
            hint={isApart ? own.digestHint.apart : own.digestHint.record}
            value={digest}
            onValue={setDigest}
            more={{ required: true }}
            first
          />
          {isApart && (
            <Choices<Use>
              legend={own.what}
              value={use}
              onValue={setUse}
              choices={[
                { value: 'issued', label: own.issued, hint: own.issuedHint },
                { value: 'unused', label: own.unused, hint: own.unusedHint },
              ]}
            />
          )}
        </>
      }
    />
  );
}
