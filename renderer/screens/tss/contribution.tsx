/** One contribution that was made on its maker's own machine: its digest first, or its file with the signature. */
import { useState } from 'preact/hooks';
import type { TssRequestView } from '../../../shared/contract/tss';
import { BroughtFile, notNeeded } from '../../components/form/brought-file';
import { nothingBrought } from '../../components/form/chosen-file';
import { Choices, TextField } from '../../components/form/fields';
import { RequestForm } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { Prose } from '../../components/show/command';
import { WhatNext } from '../../components/show/what-next';
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';
import type { PartProps } from './answer';
import { Back } from './back';
import type { Contributor } from './request-parts';

const own = tssMessages.contributions;

type How = 'digest' | 'file';

interface Props extends PartProps {
  contributor: Contributor;
  type: TssRequestView['type'];
}

export function Contribution({ contributor, type, which, frame, onDone }: Props) {
  const { api } = useApp();
  const { tss_node_id, name } = contributor;
  const takesDigest = type === 'KeyGen';
  const [how, setHow] = useState<How>(takesDigest ? 'digest' : 'file');
  const [digest, setDigest] = useState('');
  const [file, setFile] = useState(nothingBrought);
  const [signature, setSignature] = useState(nothingBrought);
  const send = () =>
    how === 'digest'
      ? api.tssRequest.bringDigest({ ...which, tss_node_id, digest })
      : api.tssRequest.bringContribution({
          ...which,
          contribution: file.bytes.slice(),
          signature: signature.bytes.slice(),
        });
  return (
    <Screen
      title={own.ofTitle(name)}
      lead={own.ofLead}
      {...frame}
      terms={['contribution', 'digest']}
      aside={<WhatNext title={own.asideTitle} lines={takesDigest ? own.aside : own.asideReshare} />}
    >
      <RequestForm
        go={own.go}
        send={send}
        onDone={onDone}
        told={notNeeded(file)}
        beside={<Back label={tssMessages.answer.back} onDone={onDone} />}
      >
        {takesDigest && (
          <Choices<How>
            legend={own.how}
            value={how}
            onValue={setHow}
            choices={[
              { value: 'digest', label: own.digestFirst, hint: own.digestFirstHint },
              { value: 'file', label: own.fileNow, hint: own.fileNowHint },
            ]}
          />
        )}
        {how === 'digest' ? (
          <TextField
            label={own.digest}
            hint={own.digestHint}
            value={digest}
            onValue={setDigest}
            mono
            more={{ required: true }}
          />
        ) : (
          <>
            <BroughtFile label={own.file} value={file} onValue={setFile} accept=".json" />
            <BroughtFile
              label={own.signature}
              value={signature}
              onValue={setSignature}
              accept=".asc,.sig,.gpg"
            />
            <p class="hint">
              <Prose text={own.signatureHint} />
            </p>
          </>
        )}
      </RequestForm>
    </Screen>
  );
}
