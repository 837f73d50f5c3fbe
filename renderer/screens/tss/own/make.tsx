/** Making a contribution, when all was compared: the share where it is made of one, the conditions, and numbers of one's own. */
import { useRef, useState } from 'preact/hooks';
import type { MadeContributionView } from '../../../../shared/contract/tss-contributions';
import { SecretField } from '../../../components/entry/secret-field';
import type { ShareFieldHandle } from '../../../components/entry/share-field';
import { BroughtFile } from '../../../components/form/brought-file';
import { ConditionFields } from '../../../components/form/conditions';
import { Check } from '../../../components/form/fields';
import { RequestForm } from '../../../components/form/request-form';
import { Screen } from '../../../components/frame/screen';
import { Note } from '../../../components/show/note';
import { RefusalNote } from '../../../components/show/refusal';
import { WhatNext } from '../../../components/show/what-next';
import { useApp } from '../../../lib/app-context';
import { tssMessages } from '../../../messages/tss';
import { Back } from '../back';
import { OpeningFields } from '../opening';
import { type AskedProps, comparedIn, isOfShares } from './asked';
import { ownFrame } from './frame';

const { own } = tssMessages;
const texts = own.make;

interface Props extends AskedProps {
  name: string;
  onMade(made: MadeContributionView): void;
  onBack(): void;
}

export function Make({ of, asked, name, onMade, onBack }: Props) {
  const { api } = useApp();
  const { typed, put, field, opening } = of;
  const entropy = useRef<ShareFieldHandle>(null);
  const [isMissing, setMissing] = useState(false);
  const ofShares = isOfShares(asked);
  const missing = asked.receipts.filter(wanted => !typed.receipts.some(one => one.name === wanted));
  const make = () => {
    const lacksShare = ofShares && typed.sum.said === '';
    setMissing(lacksShare);
    if (lacksShare) return null;
    const drawn = typed.adds ? entropy.current!.read() : new Uint8Array(0);
    const sent = opening.send(({ by: _by, ...given }) =>
      api.tssContribution.make({
        ...comparedIn({ of, asked }),
        ...given,
        entropy: drawn,
        ...(ofShares && {
          share: typed.sum.bytes.slice(),
          receipts: typed.receipts
            .filter(one => asked.receipts.includes(one.name))
            .map(({ bytes }) => bytes.slice()),
        }),
      }),
    );
    if (!sent) drawn.fill(0);
    return sent?.finally(() => drawn.fill(0)) ?? null;
  };
  return (
    <Screen
      key="make"
      title={texts.title}
      lead={texts.lead(name)}
      steps={own.steps}
      step={2}
      practice={asked.practice}
      {...ownFrame}
      aside={<WhatNext title={texts.asideTitle} lines={ofShares ? texts.asideReshare : texts.asideKeyGen} />}
    >
      <RequestForm
        go={texts.go}
        send={make}
        onDone={onMade}
        beside={<Back label={texts.back} onDone={async () => onBack()} />}
      >
        {missing.length > 0 && <Note tone="warn">{texts.receiptsMissing(missing)}</Note>}
        {ofShares && (
          <BroughtFile label={texts.sum} none={texts.sumHint} accept=".asc,.gpg,.txt" {...field('sum')} />
        )}
        {ofShares ? (
          <OpeningFields of={opening} practice={asked.practice} alone />
        ) : (
          <ConditionFields
            value={opening.conditions}
            onValue={opening.setConditions}
            practice={asked.practice}
            was={opening.was}
            clockNotHint={own.alone.clockNotHint}
          />
        )}
        <Check
          label={texts.entropy}
          hint={texts.entropyHint}
          checked={typed.adds}
          onChecked={adds => put({ adds })}
        />
        {typed.adds && (
          <SecretField
            handle={entropy}
            label={texts.entropyField}
            placeholder={texts.entropyPlaceholder}
            hint={texts.entropyFieldHint}
          />
        )}
        {isMissing && <RefusalNote refused={{ message: texts.sumMissing }} />}
      </RequestForm>
    </Screen>
  );
}
