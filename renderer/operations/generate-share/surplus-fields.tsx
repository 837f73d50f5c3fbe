/** For a set made elsewhere: entering more shares than required, to see that all of them agree. */
import type { KeySetView } from '../../../shared/contract/key-sets';
import { Check, TextField, wholeNumber } from '../../components/form/fields';
import { useApp } from '../../lib/app-context';

export interface Surplus {
  shares: string;
  random: boolean;
  secretBytes: string;
}
export const noSurplus: Surplus = { shares: '0', random: false, secretBytes: '' };

/** The parameters of `generateShare.start` that these fields stand for. */
export const surplusParams = ({ shares, random, secretBytes }: Surplus) => ({
  proofShares: wholeNumber(shares),
  declareRandom: random,
  ...(secretBytes.trim() && { secretBytes: wholeNumber(secretBytes) }),
});

interface Props {
  keySet: KeySetView;
  value: Surplus;
  onValue(value: Surplus): void;
}

export function SurplusFields({ keySet, value, onValue }: Props) {
  const { text } = useApp();
  const own = text.generate;
  const most = keySet.issued - keySet.required;
  return (
    <fieldset>
      <legend>{own.proof}</legend>
      <p class="hint">{own.proofText}</p>
      <div class="fields">
        <TextField
          label={own.proofShares}
          hint={own.proofSharesHint(most)}
          value={value.shares}
          onValue={shares => onValue({ ...value, shares })}
          short
          more={{ inputMode: 'numeric', required: true }}
        />
        {keySet.scheme === 'secretsjs' && (
          <TextField
            label={own.secretBytes}
            hint={own.secretBytesHint}
            value={value.secretBytes}
            onValue={secretBytes => onValue({ ...value, secretBytes })}
            short
            more={{ inputMode: 'numeric' }}
          />
        )}
      </div>
      <Check
        label={own.random}
        hint={own.randomHint}
        checked={value.random}
        onChecked={random => onValue({ ...value, random })}
      />
    </fieldset>
  );
}
