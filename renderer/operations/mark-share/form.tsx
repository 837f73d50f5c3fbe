/** Recording that a share is lost or destroyed, and why. Shown under words before it is recorded. */
import { AttemptForm } from '../../components/attempt/attempt-form';
import { Choices, Select, TextField } from '../../components/form/fields';
import { useApp } from '../../lib/app-context';
import { useFormName, useKept } from '../../lib/kept';

type Mark = 'lost' | 'destroyed';

export function Form() {
  const { api, text, keySet } = useApp();
  const form = useFormName('markShare');
  const [index, setIndex] = useKept(form, 'index', '');
  const [status, setStatus] = useKept<Mark | ''>(form, 'status', '');
  const [reason, setReason] = useKept(form, 'reason', '');
  if (!keySet) return null;
  const own = text.mark;
  return (
    <AttemptForm
      operation="markShare"
      own={own}
      start={conditions =>
        status === ''
          ? null
          : api.markShare.start({
              index: Number(index),
              status,
              reason: reason.trim(),
              ...conditions,
            })
      }
      purpose={
        <>
          <Select
            label={own.which}
            value={index}
            onValue={setIndex}
            nothing={own.whichNone}
            choices={keySet.shares.map(share => ({
              value: String(share.index),
              label: text.shareName(share.index, share.holder),
            }))}
            first
          />
          <Choices<Mark>
            legend={own.what}
            value={status}
            onValue={setStatus}
            choices={[
              { value: 'lost', label: own.lost, hint: own.lostHint },
              { value: 'destroyed', label: own.destroyed, hint: own.destroyedHint },
            ]}
          />
          <TextField
            label={own.reason}
            hint={own.reasonHint}
            value={reason}
            onValue={setReason}
            more={{ required: true }}
          />
        </>
      }
    />
  );
}
