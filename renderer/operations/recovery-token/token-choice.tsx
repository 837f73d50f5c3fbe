/** Fixing what the recovery token is to be and how it is handed out, before anyone enters a share. */
import type { Value } from '../../../shared/contract';
import type { TokenPrefix } from '../../../shared/contract/recovery';
import { AttemptForm } from '../../components/attempt/attempt-form';
import type { StartConditions } from '../../components/form/conditions';
import { Choices } from '../../components/form/fields';
import { KeyInput, noKey, ofJudged } from '../../components/form/key-input';
import { Folded } from '../../components/show/folded';
import { useApp } from '../../lib/app-context';
import { useFormName, useKept } from '../../lib/kept';

/** A password that was drawn, and the nonce of its attempt. It is kept nowhere else in the page. */
export interface DrawnOtp {
  otp: string;
  nonce: string;
}

type Way = 'otp' | 'pgp';

export function TokenChoice({ onDrawn }: { onDrawn(drawn: DrawnOtp): void }) {
  const { api, text, keySet, go, readAttempt } = useApp();
  const form = useFormName('recoveryToken');
  const [way, setWay] = useKept<Way>(form, 'way', 'otp');
  const [key, setKey] = useKept(form, 'key', noKey, ofJudged);
  const [prefix, setPrefix] = useKept<TokenPrefix>(form, 'prefix', 'none');
  if (!keySet) return null;
  const own = text.recovery.start;

  const start = (conditions: StartConditions, acceptPrivateKeys: boolean) =>
    api.recoveryToken.start({
      ...(way === 'pgp' && { pgp_key: key.given }),
      prefix,
      acceptPrivateKeys,
      ...conditions,
    });
  /** The password is given once, in this answer: it is shown before the attempt is. */
  const started = async ({ otp, nonce }: Value<'recoveryToken', 'start'>, onward: () => Promise<void>) => {
    if (!otp) return onward();
    onDrawn({ otp, nonce });
    await readAttempt();
  };

  return (
    <AttemptForm
      operation="recoveryToken"
      own={{ ...own, lead: own.lead(keySet.required), go: way === 'otp' ? own.goOtp : own.go }}
      start={start}
      onStarted={started}
      reliesOnRecord
      held
      beside={
        <button type="button" class="link" onClick={() => go({ at: 'decode' })}>
          {text.decode.link}
        </button>
      }
      keys={
        <>
          <Choices<Way>
            legend={own.way}
            value={way}
            onValue={setWay}
            choices={[
              { value: 'otp', label: own.otp, hint: own.otpHint },
              { value: 'pgp', label: own.pgp, hint: own.pgpHint },
            ]}
          />
          {way === 'pgp' && <KeyInput holder="" practice={keySet.practice} value={key} onValue={setKey} />}

          <Folded title={own.more} form="fields">
            <Choices<TokenPrefix>
              legend={own.prefix}
              value={prefix}
              onValue={setPrefix}
              choices={[
                { value: 'none', label: own.none, hint: own.noneHint },
                { value: 'hvr.', label: own.hvr },
                { value: 'r.', label: own.r },
              ]}
            />
          </Folded>
        </>
      }
    />
  );
}
