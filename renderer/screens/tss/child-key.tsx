/** The public key at a path below a root, so that a wallet can be checked. */
import { useState } from 'preact/hooks';
import type { Value } from '../../../shared/contract';
import { TextField } from '../../components/form/fields';
import { RequestForm } from '../../components/form/request-form';
import { Groups } from '../../components/show/codes';
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';
import { Back } from './back';
import { EpochScreen } from './epoch-screen';
import type { EpochPartProps } from './epoch-ways';

const own = tssMessages.epoch.child;

export function ChildKey({ which, frame, onDone }: EpochPartProps) {
  const { api } = useApp();
  const [extended, setExtended] = useState('');
  const [path, setPath] = useState('');
  const [child, setChild] = useState<Value<'tssEpoch', 'childKey'> | null>(null);
  return (
    <EpochScreen own={own} frame={frame}>
      <RequestForm
        go={own.go}
        send={() => {
          const extended_key = new TextEncoder().encode(extended.trim());
          return api.tssEpoch.childKey({ vault_id: which.vault_id, extended_key, path: path.trim() });
        }}
        onDone={setChild}
        beside={<Back onDone={onDone} />}
      >
        <TextField
          label={own.extended}
          hint={own.extendedHint}
          value={extended}
          onValue={setExtended}
          first
          mono
          more={{ required: true }}
        />
        <TextField
          label={own.path}
          hint={own.pathHint}
          value={path}
          onValue={setPath}
          mono
          more={{ required: true }}
        />
        {child && (
          <div class="result-part" role="status">
            <h2>{own.key(child.curve, child.path)}</h2>
            <Groups code={child.publicKey} form="digest wide" />
          </div>
        )}
      </RequestForm>
    </EpochScreen>
  );
}
