/** People speak for the record of a vault that no transcript speaks for: its digest from paper, the words, and what to write down. */
import { useState } from 'preact/hooks';
import { fromHex } from '../../../shared/bytes';
import type { TssVouchedView } from '../../../shared/contract/tss-vouched';
import { pgpWords } from '../../../shared/text/words';
import { ConditionFields, conditionParams } from '../../components/form/conditions';
import { DigestField } from '../../components/form/digest-field';
import { Go } from '../../components/form/fields';
import { RequestForm } from '../../components/form/request-form';
import { useConditions } from '../../components/form/use-conditions';
import { Screen } from '../../components/frame/screen';
import { Groups, Words } from '../../components/show/codes';
import { DigestCode } from '../../components/show/digest-code';
import { Panel } from '../../components/show/panel';
import { Remarks } from '../../components/show/remarks';
import { WhatNext } from '../../components/show/what-next';
import { useApp } from '../../lib/app-context';
import { clockNow } from '../../lib/countdown';
import { useVaultFrame, type VaultFrame } from '../../lib/vault-where';
import { sentenceMessages } from '../../messages/sentence';
import { tssMessages } from '../../messages/tss';
import { Back } from './back';
import { UnderWords } from './under-words';

const { vault: ofVault, epoch } = tssMessages;
const { declare } = epoch;
const own = ofVault.vouch;

export function Vouch({ vault: vault_id }: { vault: string }) {
  const app = useApp();
  const { api, text, go, readVaults } = app;
  const frame = useVaultFrame(vault_id);
  const [digest, setDigest] = useState('');
  const { conditions, setConditions, was, begun } = useConditions(frame.practice);
  const [shown, setShown] = useState<TssVouchedView | null>(null);
  const back = async () => {
    await readVaults();
    go({ at: 'tss', screen: 'vault', vault: vault_id });
  };
  const beside = <Back label={epoch.renewKey.back} onDone={back} />;
  const call = (words?: string) =>
    api.tssVault.vouch({
      vault_id,
      digest,
      ...conditionParams(conditions, clockNow(app)),
      ...(words !== undefined && { words }),
    });
  const seen = (vouched: TssVouchedView) => {
    if (vouched.recorded) begun();
    setShown(vouched);
  };
  if (shown?.recorded) return <Vouched key="done" vouched={shown} frame={frame} onDone={back} />;
  if (shown)
    return (
      <Screen
        key="words"
        title={declare.compare}
        lead={declare.compareLead}
        {...frame}
        aside={<Record {...shown} />}
      >
        <UnderWords
          title={own.words}
          words={shown.words}
          practice={frame.practice}
          send={() => call(shown.words.join(' '))}
          onDone={seen}
          beside={beside}
        >
          <p>{sentenceMessages.vouchForRecord({ name: shown.vault, number: shown.sequence })}</p>
          <Remarks remarks={shown.remarks} />
        </UnderWords>
      </Screen>
    );
  const { title, lead, asideTitle, aside } = text.vouch;
  return (
    <Screen title={title} lead={lead} {...frame} aside={<WhatNext title={asideTitle} lines={aside} />}>
      <RequestForm go={declare.show} send={() => call()} onDone={seen} beside={beside}>
        <DigestField
          label={text.vouch.digest}
          hint={text.vouch.digestHint.record}
          value={digest}
          onValue={setDigest}
          more={{ required: true }}
          first
        />
        <ConditionFields value={conditions} onValue={setConditions} practice={frame.practice} was={was} />
      </RequestForm>
    </Screen>
  );
}

interface VouchedProps {
  vouched: TssVouchedView;
  frame: VaultFrame;
  onDone(): Promise<void>;
}

function Vouched({ vouched, frame, onDone }: VouchedProps) {
  const { text } = useApp();
  return (
    <Screen
      title={text.vouch.done.recordTitle}
      lead={own.doneLead}
      {...frame}
      aside={<InWords {...vouched} />}
    >
      <Panel title={text.result.next}>
        <p>{own.toDo}</p>
        <p>{ofVault.recordNumber(vouched.sequence)}</p>
        <Groups code={vouched.recordDigest} form="digest wide" />
        <DigestCode digest={vouched.recordDigest} />
        <div class="under">
          <p />
          <Go label={own.onward} onClick={() => void onDone()} unhurried />
        </div>
      </Panel>
    </Screen>
  );
}

const Record = ({ recordDigest, sequence }: TssVouchedView) => (
  <section>
    <h2>{ofVault.record}</h2>
    <Groups code={recordDigest} form="digest" />
    <p>{ofVault.recordNumber(sequence)}</p>
  </section>
);

function InWords({ recordDigest }: TssVouchedView) {
  const { text } = useApp();
  return (
    <section>
      <h2>{text.result.words}</h2>
      <Words words={pgpWords(fromHex(recordDigest))} form="many" />
    </section>
  );
}
