/** Verifying a group's keys from files alone, on any machine: by the record and the holders' receipts, or by a quorum's proof. */
import { useState } from 'preact/hooks';
import type { TssProofView } from '../../../shared/contract/tss-proofs';
import type { VerifiedGroupView } from '../../../shared/contract/tss-verified';
import { BroughtFiles, BroughtRecord, notNeeded } from '../../components/form/brought-file';
import { nothingBrought } from '../../components/form/chosen-file';
import { Go, TextField } from '../../components/form/fields';
import { RequestForm } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { Groups } from '../../components/show/codes';
import { Note } from '../../components/show/note';
import { Panel } from '../../components/show/panel';
import { Tabs } from '../../components/show/tabs';
import { WhatNext } from '../../components/show/what-next';
import { useApp } from '../../lib/app-context';
import { type CarriedFile, filesRead } from '../../lib/carried';
import { tssMessages } from '../../messages/tss';
import { BackHome } from './back';
import { ChainSides } from './chain-sides';
import { Contributions } from './contributions';
import { VerifiedProof, VerifyProof } from './verify-proof';

const own = tssMessages.verify;

type What = 'receipts' | 'proof';

export function VerifyKeys() {
  const { text } = useApp();
  const [what, setWhat] = useState<What>('receipts');
  const [group, setGroup] = useState<VerifiedGroupView | null>(null);
  const [proof, setProof] = useState<TssProofView | null>(null);
  const frame = {
    where: { label: text.rail.folder, name: own.title },
    aside: <WhatNext title={own.asideTitle} lines={own.aside[what]} />,
  };
  if (group) return <Verified view={group} frame={frame} onAnother={() => setGroup(null)} />;
  if (proof)
    return (
      <Screen key="proof" title={own.of(proof.vault, proof.epoch)} practice={proof.practice} {...frame}>
        <VerifiedProof view={proof} onAnother={() => setProof(null)} />
      </Screen>
    );
  return (
    <Screen title={own.title} lead={own.lead} {...frame}>
      <div class="card">
        <Tabs<What>
          label={own.what}
          tabs={(['receipts', 'proof'] as const).map(value => ({ value, label: own.whats[value] }))}
          value={what}
          onValue={setWhat}
        >
          {what === 'receipts' ? <VerifyGroup onView={setGroup} /> : <VerifyProof onView={setProof} />}
        </Tabs>
      </div>
    </Screen>
  );
}

function VerifyGroup({ onView }: { onView(view: VerifiedGroupView): void }) {
  const { api } = useApp();
  const [record, setRecord] = useState(nothingBrought);
  const [group, setGroup] = useState('');
  const [receipts, setReceipts] = useState<CarriedFile[]>([]);
  return (
    <RequestForm
      inside
      go={own.go}
      send={() =>
        api.tssEpoch.verify({
          record: record.bytes.slice(),
          key_share_holder_group_id: group.trim(),
          receipts: receipts.map(({ bytes }) => bytes.slice()),
        })
      }
      onDone={onView}
      told={notNeeded(record)}
      beside={<BackHome />}
    >
      <BroughtRecord label={own.record} value={record} onValue={setRecord} />
      <TextField
        label={own.group}
        hint={own.groupHint}
        value={group}
        onValue={setGroup}
        mono
        more={{ required: true }}
      />
      <BroughtFiles
        label={own.receipts}
        accept=".asc,.txt"
        said={receipts.length === 0 ? own.noReceipts : own.chosen(receipts.map(({ name }) => name))}
        onFiles={async files => setReceipts(await filesRead(files))}
      />
    </RequestForm>
  );
}

interface VerifiedProps {
  view: VerifiedGroupView;
  frame: Pick<Parameters<typeof Screen>[0], 'where' | 'aside'>;
  onAnother(): void;
}

function Verified({ view, frame, onAnother }: VerifiedProps) {
  const { recordOf } = tssMessages.vault;
  const { text } = useApp();
  const holds = view.agrees && view.state !== 'void' && view.inUse;
  return (
    <Screen key="verified" title={own.of(view.vault, view.epoch)} practice={view.practice} {...frame}>
      <Note tone={holds ? 'good' : 'warn'} role="status">
        {view.state === 'void'
          ? own.isVoid
          : view.chainCodes.length > 1
            ? own.disagree
            : view.agrees
              ? own.agrees
              : own.agreesNot}
        {!view.inUse && `${text.between}${own.outOfUse}`}
      </Note>
      <Panel title={tssMessages.epoch.receipts}>
        <ul>
          {view.confirmed.map(name => (
            <li key={name}>{own.confirmed(name)}</li>
          ))}
          {view.byCode.map(name => (
            <li key={name}>{own.byCode(name)}</li>
          ))}
          {view.missing.map(name => (
            <li key={name}>
              <b>{own.missing(name)}</b>
            </li>
          ))}
        </ul>
        <ChainSides sides={view.chainCodes} />
        <h2>{recordOf(view.sequence)}</h2>
        <Groups code={view.recordDigest} form="digest wide" />
        <div class="under">
          <Go label={own.another} onClick={onAnother} />
        </div>
      </Panel>
      <Panel title={own.contributions}>
        <Contributions all={view.contributions} />
      </Panel>
    </Screen>
  );
}
