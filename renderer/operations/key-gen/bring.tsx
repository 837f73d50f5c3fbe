/** Contributions to a KeyGen of which only the digests were there: their files, when everybody has seen the words. */
import { useEffect, useState } from 'preact/hooks';
import type { TssRequestView } from '../../../shared/contract/tss';
import { FilesChoice } from '../../components/form/file-choice';
import { Panel } from '../../components/show/panel';
import { RefusalNote } from '../../components/show/refusal';
import { Tick } from '../../components/show/signs';
import { useApp } from '../../lib/app-context';
import { type ContributionFiles, contributionsIn } from '../../lib/contributions-in';
import type { BringProps } from '../../lib/operation';
import { useLoaded } from '../../lib/use-loaded';
import '../../lib/say-tss';
import { tssMessages } from '../../messages/tss';

const own = tssMessages.contributions;

/** The request that the attempt is for: a vault has one at a time that is not over. */
const ofAttempt = (requests: readonly TssRequestView[]) =>
  requests.find(({ status }) => status === 'KeyGenerating');

export function Bring({ attempt, onBrought }: BringProps) {
  const { api } = useApp();
  const { value, refused } = useLoaded(() => api.tssRequest.list({ vault_id: attempt.keySet }));
  const [found, setFound] = useState<ContributionFiles[]>([]);
  const request = value && ofAttempt(value.requests);
  const waiting = request?.contributions.filter(({ brought }) => brought === 'digest') ?? [];
  const isWhole = value !== null && waiting.every(one => isIn(one, found));
  useEffect(
    () =>
      onBrought(
        isWhole
          ? { contributions: found.map(({ contribution, signature }) => ({ contribution, signature })) }
          : null,
      ),
    [isWhole, found],
  );
  if (waiting.length === 0) return <RefusalNote refused={refused} />;
  const take = async (files: File[]) => {
    const more = await contributionsIn(files, request!.tss_request_id, waiting);
    setFound(before => [...before.filter(one => !isIn(one, more)), ...more]);
  };
  return (
    <Panel title={own.bringTitle}>
      <p>{own.bringLead}</p>
      <ul>
        {waiting.map(one => (
          <li key={one.tss_node_id}>
            {isIn(one, found) ? <Tick /> : null} {own.isThere(one.name, isIn(one, found))}
          </li>
        ))}
      </ul>
      <div class="row">
        <FilesChoice folder label={own.folder} onFiles={files => void take(files)} />
        <p class="hint">{own.folderHint}</p>
      </div>
    </Panel>
  );
}

const isIn = (one: { tss_node_id: string }, found: readonly ContributionFiles[]): boolean =>
  found.some(({ tss_node_id }) => tss_node_id === one.tss_node_id);
