/** Verifying a proof that a quorum holds a group's keys, by the record, from files alone. */
import { useState } from 'preact/hooks';
import type { TssProofView } from '../../../shared/contract/tss-proofs';
import { BroughtFile, BroughtRecord, notNeeded } from '../../components/form/brought-file';
import { nothingBrought } from '../../components/form/chosen-file';
import { Go, TextField } from '../../components/form/fields';
import { RequestForm } from '../../components/form/request-form';
import { Groups } from '../../components/show/codes';
import { Note } from '../../components/show/note';
import { Panel } from '../../components/show/panel';
import { useApp } from '../../lib/app-context';
import { time } from '../../lib/time';
import { tssMessages } from '../../messages/tss';
import { BackHome } from './back';

const own = tssMessages.verify;

export function VerifyProof({ onView }: { onView(view: TssProofView): void }) {
  const { api } = useApp();
  const [record, setRecord] = useState(nothingBrought);
  const [proof, setProof] = useState(nothingBrought);
  const [challenge, setChallenge] = useState('');
  return (
    <RequestForm
      inside
      go={own.go}
      send={() =>
        api.tssEpoch.verifyProof({
          record: record.bytes.slice(),
          proof: proof.bytes.slice(),
          ...(challenge.trim() && { challenge: challenge.trim() }),
        })
      }
      onDone={onView}
      told={notNeeded(record, proof)}
      beside={<BackHome />}
    >
      <BroughtRecord label={own.record} value={record} onValue={setRecord} />
      <BroughtFile label={own.proof} accept=".json" value={proof} onValue={setProof} />
      <TextField label={own.challenge} hint={own.challengeHint} value={challenge} onValue={setChallenge} />
    </RequestForm>
  );
}

export function VerifiedProof({ view, onAnother }: { view: TssProofView; onAnother(): void }) {
  const { text } = useApp();
  const holds = view.proves === 'epoch' && view.challengeFits && view.inUse;
  return (
    <>
      <Note tone={holds ? 'good' : 'warn'} role="status">
        {[
          view.proves === 'epoch' ? own.provesEpoch : own.provesRoot,
          view.challengeFits ? own.challengeFits : own.challengeNotCompared,
          !view.inUse && own.outOfUse,
        ]
          .filter(Boolean)
          .join(text.between)}
      </Note>
      <Panel title={own.signers}>
        <ul>
          {view.signers.map(({ tss_node_id, name }) => (
            <li key={tss_node_id}>{tssMessages.epoch.holder(tss_node_id, name || own.nobody)}</li>
          ))}
        </ul>
        <p>{own.provedAt(time(view.time))}</p>
        <h2>{tssMessages.vault.recordOf(view.sequence)}</h2>
        <Groups code={view.recordDigest} form="digest wide" />
        <div class="under">
          <Go label={own.another} onClick={onAnother} />
        </div>
      </Panel>
    </>
  );
}
