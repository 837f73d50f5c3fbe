/** Verifying a group's keys by the record and the holders' receipts, from files alone, on any machine. */
import { useState } from 'preact/hooks';
import { TSS_RECORD_MAX_BYTES } from '../../../shared/contract/limits';
import type { VerifiedGroupView } from '../../../shared/contract/tss';
import { BroughtFile } from '../../components/form/brought-file';
import { nothingBrought } from '../../components/form/brought-text';
import { Go, TextField } from '../../components/form/fields';
import { FilesChoice } from '../../components/form/file-choice';
import { RequestForm } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { Groups } from '../../components/show/codes';
import { WhatNext } from '../../components/show/what-next';
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';

const own = tssMessages.verify;

export function VerifyGroup() {
  const { api, text, folder, go } = useApp();
  const [record, setRecord] = useState(nothingBrought);
  const [group, setGroup] = useState('');
  const [receipts, setReceipts] = useState<{ name: string; bytes: Uint8Array<ArrayBuffer> }[]>([]);
  const [view, setView] = useState<VerifiedGroupView | null>(null);
  const take = async (files: File[]) => {
    const read = [];
    for (const file of files) read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    setReceipts(read);
  };
  const frame = {
    where: { label: text.rail.folder, name: own.title },
    aside: <WhatNext title={own.asideTitle} lines={own.aside} />,
  };
  if (view) return <Verified view={view} frame={frame} onAnother={() => setView(null)} />;
  return (
    <Screen title={own.title} lead={own.lead} {...frame}>
      <RequestForm
        go={own.go}
        send={() =>
          api.tssEpoch.verify({
            record: record.bytes.slice(),
            key_share_holder_group_id: group.trim(),
            receipts: receipts.map(({ bytes }) => bytes.slice()),
          })
        }
        onDone={setView}
        beside={
          <button type="button" class="link" onClick={() => go({ at: folder ? 'home' : 'folder' })}>
            {text.back}
          </button>
        }
      >
        <BroughtFile
          label={own.record}
          accept=".json"
          value={record}
          onValue={setRecord}
          limit={TSS_RECORD_MAX_BYTES}
        />
        <TextField
          label={own.group}
          hint={own.groupHint}
          value={group}
          onValue={setGroup}
          mono
          more={{ required: true }}
        />
        <div class="row">
          <FilesChoice label={own.receipts} accept=".asc,.txt" onFiles={files => void take(files)} />
          <p class="hint" role="status">
            {receipts.length === 0 ? own.noReceipts : own.chosen(receipts.map(({ name }) => name))}
          </p>
        </div>
      </RequestForm>
    </Screen>
  );
}

interface VerifiedProps {
  view: VerifiedGroupView;
  frame: Pick<Parameters<typeof Screen>[0], 'where' | 'aside'>;
  onAnother(): void;
}

function Verified({ view, frame, onAnother }: VerifiedProps) {
  const { recordOf } = tssMessages.vault;
  const holds = view.agrees && view.state !== 'void';
  return (
    <Screen key="verified" title={own.of(view.vault, view.epoch)} {...frame}>
      <p class={`note ${holds ? 'good' : 'warn'}`} role="status">
        {view.state === 'void' ? own.isVoid : view.agrees ? own.agrees : own.agreesNot}
      </p>
      <section class="card" aria-labelledby="receipts-title">
        <h2 id="receipts-title">{tssMessages.epoch.receipts}</h2>
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
        <h2>{recordOf(view.sequence)}</h2>
        <Groups code={view.recordDigest} form="digest wide" />
        <div class="under">
          <Go label={own.another} onClick={onAnother} />
        </div>
      </section>
      <section class="card" aria-labelledby="contributions-title">
        <h2 id="contributions-title">{own.contributions}</h2>
        <p class="hint">{own.contributionsHint}</p>
        {view.contributions.map(({ tss_node_id, name, made, digest }) => (
          <div class="result-part" key={tss_node_id}>
            <p>{own.contribution(tss_node_id, name, made)}</p>
            <Groups code={digest} form="digest wide" small />
          </div>
        ))}
      </section>
    </Screen>
  );
}
