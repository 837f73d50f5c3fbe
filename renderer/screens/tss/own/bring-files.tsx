/** The record, the request and the receipts, out of a folder that was carried here or file by file. */
import { useState } from 'preact/hooks';
import type { ToContributeView } from '../../../../shared/contract/tss-contributions';
import { BroughtFiles, BroughtRecord } from '../../../components/form/brought-file';
import { RequestForm } from '../../../components/form/request-form';
import { Screen } from '../../../components/frame/screen';
import { RefusalNote } from '../../../components/show/refusal';
import { WhatNext } from '../../../components/show/what-next';
import { useApp } from '../../../lib/app-context';
import { carriedIn, filesRead, requestIn } from '../../../lib/carried';
import { tssMessages } from '../../../messages/tss';
import { Back } from '../back';
import { ownFrame } from './frame';
import type { Own } from './use-own';

const { own } = tssMessages;

interface Props {
  of: Own;
  onRead(asked: ToContributeView): void;
  onLeave(): Promise<void>;
}

export function BringFiles({ of: { typed, put, field }, onRead, onLeave }: Props) {
  const { api } = useApp();
  const texts = own.files;
  const [found, setFound] = useState<string>(texts.folderHint);
  const [isMissing, setMissing] = useState(false);
  const { record, request, receipts } = typed;
  const takeFolder = async (files: File[]) => {
    const carried = await carriedIn(files);
    if (!carried.record) return setFound(carried.vaults > 1 ? texts.several : texts.none);
    const bytes = new Uint8Array(await carried.record.arrayBuffer());
    const said = tssMessages.brought.chosen(carried.record.name);
    put({ record: { bytes, said }, request: carried.request, receipts: carried.receipts });
    setFound(texts.found(carried.record.webkitRelativePath.split('/')[0] ?? ''));
  };
  return (
    <Screen
      key="files"
      title={texts.title}
      lead={texts.lead}
      steps={own.steps}
      step={0}
      {...ownFrame}
      aside={<WhatNext title={texts.asideTitle} lines={texts.aside} />}
    >
      <RequestForm
        go={texts.go}
        send={() => {
          const isThere = record.said !== '' && request !== null;
          setMissing(!isThere);
          if (!isThere) return null;
          return api.tssContribution.read({ request: request.bytes.slice(), record: record.bytes.slice() });
        }}
        onDone={onRead}
        beside={<Back label={own.begin} onDone={onLeave} />}
      >
        <BroughtFiles folder label={texts.folder} said={found} onFiles={files => void takeFolder(files)} />
        <fieldset>
          <legend>{texts.byFile}</legend>
          <BroughtRecord label={texts.record} none={texts.recordNone} {...field('record')} />
          <BroughtFiles
            label={texts.request}
            accept=".json"
            said={request ? texts.requestIs(request.files, request.requests) : texts.requestNone}
            onFiles={async files => put({ request: await requestIn(files) })}
          />
          <BroughtFiles
            label={texts.receipts}
            accept=".asc,.txt"
            said={receipts.length > 0 ? texts.receiptsAre(receipts.length) : texts.receiptsNone}
            onFiles={async files => put({ receipts: await filesRead(files) })}
          />
        </fieldset>
        {isMissing && <RefusalNote refused={{ message: texts.missing }} />}
      </RequestForm>
    </Screen>
  );
}
