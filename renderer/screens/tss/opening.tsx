/** How what is encrypted to a holder is opened: by a card, or where people accept that by a private key; and the conditions. */
import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../../shared/result';
import { PrivateKeyFields, type PrivateKeyHandle } from '../../components/entry/private-key-fields';
import { ConditionFields, conditionParams } from '../../components/form/conditions';
import { Choices } from '../../components/form/fields';
import { useConditions } from '../../components/form/use-conditions';
import { useApp } from '../../lib/app-context';
import { clockNow } from '../../lib/countdown';
import { tssMessages } from '../../messages/tss';

const own = tssMessages.epoch.opening;
const ofAlone = tssMessages.own.alone;

type By = 'card' | 'privateKey' | 'practice';

/** As calls take it. What is in it is overwritten when the call was answered. */
export interface OpeningParams {
  by: By;
  acceptLive: string[];
  wallClock?: string;
  acceptPrivateKeys?: boolean;
  pgp_private_key?: Uint8Array<ArrayBuffer>;
  passphrase?: Uint8Array<ArrayBuffer>;
}

/** `practice`: the holder has a made-up key, which is then the first to be tried. */
export function useOpening(practice = false) {
  const app = useApp();
  const [by, setBy] = useState<By>(practice ? 'practice' : 'card');
  const { conditions, setConditions, was, begun } = useConditions(practice);
  const privateKey = useRef<PrivateKeyHandle>(null);
  /** Calls with what was entered; null where the private key is missing, which its field says. */
  const send = <T,>(call: (params: OpeningParams) => Promise<Result<T>>): Promise<Result<T>> | null => {
    const given = conditionParams(conditions, clockNow(app));
    const told = (params: OpeningParams) =>
      call(params).then(result => {
        if (result.ok) begun();
        return result;
      });
    if (by !== 'privateKey') return told({ by, ...given });
    const unlocking = privateKey.current!.take();
    if (!unlocking) return null;
    const { key, passphrase } = unlocking;
    const secrets = { pgp_private_key: key, passphrase };
    return told({ by, ...given, acceptPrivateKeys: true, ...secrets }).finally(() => {
      key.fill(0);
      passphrase.fill(0);
    });
  };
  return { by, setBy, conditions, setConditions, was, privateKey, send };
}

interface Props {
  of: ReturnType<typeof useOpening>;
  practice: boolean;
  /** On a holder's own computer, where there is no transcript. */
  alone?: boolean;
}

export function OpeningFields({ of, practice, alone = false }: Props) {
  const { by, setBy, conditions, setConditions, was, privateKey } = of;
  return (
    <>
      <Choices<By>
        legend={own.by}
        value={by}
        onValue={setBy}
        choices={[
          ...(practice && !alone
            ? [{ value: 'practice' as const, label: own.practice, hint: own.practiceHint }]
            : []),
          { value: 'card', label: own.card, hint: own.cardHint },
          { value: 'privateKey', label: own.privateKey, hint: (alone ? ofAlone : own).privateKeyHint },
        ]}
      />
      {by === 'privateKey' && (
        <PrivateKeyFields handle={privateKey} {...(alone && { warning: ofAlone.privateKeyWarning })} />
      )}
      <ConditionFields
        value={conditions}
        onValue={setConditions}
        practice={practice}
        was={was}
        {...(alone && { clockNotHint: ofAlone.clockNotHint })}
      />
    </>
  );
}
