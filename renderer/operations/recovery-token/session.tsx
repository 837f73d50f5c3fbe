/** While the recovery session is open: the token as it was handed out, and the sealed store. */
import { useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import type { StoreView } from '../../../shared/contract/recovery';
import { AttemptFrame } from '../../components/attempt/frame';
import { Go } from '../../components/form/fields';
import { Groups } from '../../components/show/codes';
import { Command } from '../../components/show/command';
import { CopyButton } from '../../components/show/copy-button';
import { PanelPart } from '../../components/show/panel';
import { ShownText } from '../../components/show/shown-text';
import { Tabs } from '../../components/show/tabs';
import { useApp } from '../../lib/app-context';
import { SealedStore } from './sealed-store';

type Part = 'token' | 'store';

export function RecoverySession({ attempt }: { attempt: AttemptView }) {
  const { text } = useApp();
  const own = text.recovery.session;
  const [part, setPart] = useState<Part>('token');
  const [store, setStore] = useState<StoreView | null>(null);
  return (
    <AttemptFrame
      attempt={attempt}
      title={part === 'token' ? own.title : own.storeTitle}
      lead={part === 'token' ? own.lead : own.storeLead}
      step="session"
    >
      <div class="card">
        <Tabs<Part>
          label={own.tabs}
          tabs={[
            { value: 'token', label: own.token },
            { value: 'store', label: own.store },
          ]}
          value={part}
          onValue={setPart}
        >
          {part === 'store' ? (
            <SealedStore store={store} onStore={setStore} />
          ) : attempt.pgp_fingerprint ? (
            <EncryptedToken message={attempt.encoded_token} onStore={() => setPart('store')} />
          ) : (
            <EncodedToken encoded={attempt.encoded_token} onStore={() => setPart('store')} />
          )}
        </Tabs>
      </div>
    </AttemptFrame>
  );
}

function EncodedToken({ encoded, onStore }: { encoded: string; onStore(): void }) {
  const { text, go } = useApp();
  const own = text.recovery.session;
  return (
    <>
      <PanelPart title={own.encoded}>
        <p class="encoded">
          <Groups code={encoded} />
        </p>
        <div class="row">
          <CopyButton label={own.copy} value={encoded} />
          <p class="hint">{own.encodedHint}</p>
        </div>
      </PanelPart>
      <PanelPart title={own.decodeTitle}>
        <div class="row">
          <button type="button" class="second" onClick={() => go({ at: 'decode', encoded })}>
            {own.decodeHere}
          </button>
        </div>
        <p class="hint">{own.decodeElsewhere}</p>
        <Command line={own.decodeCommand(encoded)} />
      </PanelPart>
      <div class="under">
        <Go label={text.store.list} onClick={onStore} />
      </div>
    </>
  );
}

function EncryptedToken({ message, onStore }: { message: string; onStore(): void }) {
  const { text } = useApp();
  const own = text.recovery.session;
  return (
    <>
      <div class="result-part">
        <ShownText title={own.message} text={message} />
        <div class="row">
          <CopyButton label={own.copy} value={message} />
          <p class="hint">{own.messageHint}</p>
        </div>
      </div>
      <PanelPart title={own.openTitle}>
        <p class="hint">{own.openHint}</p>
        <Command line={own.openCommand} />
      </PanelPart>
      <div class="under">
        <Go label={text.store.list} onClick={onStore} />
      </div>
    </>
  );
}
