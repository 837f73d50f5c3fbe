/** Parts of a request's screen: who confirms it, and what was contributed elsewhere. */
import { useState } from 'preact/hooks';
import type { TssRequestView } from '../../../shared/contract/tss';
import { FilesChoice } from '../../components/form/file-choice';
import { Groups } from '../../components/show/codes';
import { Panel } from '../../components/show/panel';
import { RefusalNote } from '../../components/show/refusal';
import { RowLink } from '../../components/show/row-link';
import { RowsTable } from '../../components/show/rows-table';
import { useApp } from '../../lib/app-context';
import { contributionsIn } from '../../lib/contributions-in';
import { useRequests } from '../../lib/request';
import { tssMessages } from '../../messages/tss';
import type { WhichRequest } from './use-vault';

export type Confirmer = TssRequestView['confirmations'][number];
export type Contributor = TssRequestView['contributions'][number];

/** What is shown in place of the request. */
export type OpenPart = { part: 'answer'; of: Confirmer } | { part: 'contribution'; of: Contributor };

const own = tssMessages.request;

interface Props {
  request: TssRequestView;
  onOpen(open: OpenPart): void;
}

export function Confirmations({ request, onOpen }: Props) {
  const isAwaited = request.confirmations.some(({ answer }) => answer === '');
  const isOpen = isAwaited && !request.cancelled && request.reason === '';
  return (
    <Panel title={own.confirmations}>
      <RowsTable columns={[own.columns.holder, own.columns.key, own.columns.answer]}>
        {request.confirmations.map(one => (
          <tr key={one.encryptionFingerprint}>
            <td>{one.name}</td>
            <td>
              <Groups code={one.pgp_fingerprint} form="fingerprint" small />
            </td>
            <td>
              {own.answer[one.answer]}
              {isOpen && one.answer === '' && (
                <RowLink
                  label={own.answerShort}
                  whole={own.answerOf(one.name)}
                  onClick={() => onOpen({ part: 'answer', of: one })}
                />
              )}
            </td>
          </tr>
        ))}
      </RowsTable>
    </Panel>
  );
}

interface ContributionsProps extends Props {
  which: WhichRequest;
  again(): Promise<void>;
}

export function Contributions({ request, which, onOpen, again }: ContributionsProps) {
  const { api } = useApp();
  const { refused, run } = useRequests();
  const [said, setSaid] = useState('');
  const texts = tssMessages.contributions;
  const take = async (files: File[]) => {
    const waiting = request.contributions.filter(({ brought }) => brought === '');
    const found = await contributionsIn(files, which.tss_request_id, waiting);
    let taken = 0;
    for (const { contribution, signature } of found) {
      if (!(await run(() => api.tssRequest.bringContribution({ ...which, contribution, signature })))) break;
      taken++;
    }
    setSaid(texts.taken(taken));
    await again();
  };
  // Once a file was opened here whoever changes theirs could choose it by that.
  const nothingOpened = request.contributions.every(({ brought }) => brought !== 'file');
  const takeBack = async ({ tss_node_id }: Contributor) => {
    await run(() => api.tssRequest.withdrawDigest({ ...which, tss_node_id }));
    await again();
  };
  return (
    <Panel title={texts.title}>
      <p class="hint">{texts.lead}</p>
      <RowsTable columns={[own.columns.number, own.columns.holder, own.columns.brought]}>
        {request.contributions.map(one => (
          <tr key={one.tss_node_id}>
            <td class="number">{one.tss_node_id}</td>
            <td>{one.name}</td>
            <td>
              {texts.state[one.brought]}
              {one.digest && <Groups code={one.digest} form="digest" small />}
              {one.brought === 'digest' && nothingOpened && (
                <RowLink
                  label={texts.takeBack}
                  whole={texts.takeBackOf(one.name)}
                  onClick={() => void takeBack(one)}
                />
              )}
              {one.brought === '' && (
                <RowLink
                  label={texts.elsewhere}
                  whole={texts.elsewhereOf(one.name)}
                  onClick={() => onOpen({ part: 'contribution', of: one })}
                />
              )}
            </td>
          </tr>
        ))}
      </RowsTable>
      <RefusalNote refused={refused} />
      <div class="row">
        <FilesChoice folder label={texts.folder} onFiles={files => void take(files)} />
        <p class="hint" role="status">
          {said || texts.folderHint}
        </p>
      </div>
    </Panel>
  );
}
