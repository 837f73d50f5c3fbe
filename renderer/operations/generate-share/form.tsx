/** Fixing everything about one new share, before anyone enters theirs. */
import { useState } from 'preact/hooks';
import type { PayloadForm } from '../../../shared/contract/attempts';
import { lookAlike } from '../../../shared/text/names';
import { AttemptForm } from '../../components/attempt/attempt-form';
import { Check, Choices, TextField, wholeNumber } from '../../components/form/fields';
import { KeyInput, noKey, ofJudged } from '../../components/form/key-input';
import { PayloadChoice } from '../../components/form/payload-choice';
import { Rehearse } from '../../components/form/rehearse';
import { useApp } from '../../lib/app-context';
import { freeName } from '../../lib/free-name';
import { useFormName, useKept } from '../../lib/kept';
import { useMadeUp } from '../../lib/made-up';
import { noSurplus, SurplusFields, surplusParams } from './surplus-fields';

export function Form() {
  const { api, text, keySet } = useApp();
  const form = useFormName('generateShare');
  const [holder, setHolder] = useKept(form, 'holder', '');
  const [key, setKey] = useKept(form, 'key', noKey, ofJudged);
  const [payload, setPayload] = useKept<PayloadForm>(form, 'payload', 'hex');
  const [way, setWay] = useKept<'draw' | 'choose'>(form, 'way', 'draw');
  const [index, setIndex] = useKept(form, 'index', '');
  const [risk, setRisk] = useState(false);
  // What is declared is declared again each time.
  const [surplus, setSurplus] = useKept(form, 'surplus', noSurplus, typed => ({ ...typed, random: false }));
  const madeUp = useMadeUp(form);
  if (!keySet) return null;
  const own = text.generate;
  /** It would be refused in the end, where the name is no longer in sight. */
  const taken = (typed: string): string => {
    const theirs = keySet.shares.find(share => share.holder !== '' && lookAlike(share.holder, typed));
    return theirs ? own.taken(theirs.holder, text.keySet.reissue) : '';
  };

  return (
    <AttemptForm
      operation="generateShare"
      own={{ ...own, lead: own.lead(keySet.required) }}
      start={(conditions, acceptPrivateKeys) =>
        api.generateShare.start({
          pgp_key: key.given,
          holder: holder.trim(),
          payload,
          ...(way === 'choose' && { newIndex: wholeNumber(index) }),
          acceptCollisionRisk: risk,
          ...(keySet.proof === 'unproven' && surplusParams(surplus)),
          acceptPrivateKeys,
          ...conditions,
        })
      }
      reliesOnRecord
      people={
        <>
          {keySet.practice && (
            <Rehearse
              isTyped={holder !== '' && !madeUp.isOne(holder)}
              onFill={() =>
                setHolder(
                  freeName(
                    text.rehearse.holder,
                    keySet.shares.map(share => share.holder),
                  ),
                )
              }
            />
          )}
          <TextField
            label={own.holder}
            value={holder}
            onValue={setHolder}
            judge={typed => taken(typed.trim()) || madeUp.judge(typed, keySet.practice)}
            first
            more={{ required: true }}
          />
        </>
      }
      keys={
        <>
          <KeyInput holder={holder} optional={keySet.practice} value={key} onValue={setKey} />
          <div class="fields">
            <PayloadChoice value={payload} onValue={setPayload} />
            <Choices<'draw' | 'choose'>
              legend={own.indexTitle}
              value={way}
              onValue={setWay}
              choices={[
                { value: 'draw', label: own.draw },
                {
                  value: 'choose',
                  label: own.choose,
                  under: (
                    <TextField
                      label={own.index}
                      value={index}
                      onValue={setIndex}
                      short
                      more={{ inputMode: 'numeric', required: true }}
                    />
                  ),
                },
              ]}
            />
          </div>
          {!keySet.allIndexesKnown && (
            <Check
              label={own.risk}
              hint={own.riskText(keySet.shares.length, keySet.issued)}
              checked={risk}
              onChecked={setRisk}
              // It would be refused in the end, where this is no longer in sight.
              required={own.riskFirst}
            />
          )}
          {keySet.proof === 'unproven' && (
            <SurplusFields keySet={keySet} value={surplus} onValue={setSurplus} />
          )}
        </>
      }
    />
  );
}
