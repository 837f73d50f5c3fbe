/** What has happened to a TSS vault, on its line of time. */
import type { TssEpochView, TssVaultView } from '../../../shared/contract/tss';
import { reachedSaid } from '../../components/show/ceremonies';
import { type Event, TimeLine } from '../../components/show/time-line';
import { useApp } from '../../lib/app-context';
import { attemptInWords, endingTag } from '../../lib/ending';
import { capitalised } from '../../lib/text';
import { type VaultEvent, vaultTime } from '../../lib/vault-time';
import { boardMessages, transcriptTexts } from '../../messages/behind';
import { tssMessages } from '../../messages/tss';
import { stateOf, whatIs } from './told';
import type { VaultNow } from './use-vault';

const { vault: ofVault, vaultBoard: own } = tssMessages;

interface Props {
  vault: TssVaultView;
  now: VaultNow;
  epochs: readonly TssEpochView[];
  /** Nothing may be done in the vault: no way leads to a request. */
  isToLook?: boolean;
}

export function VaultTime({ vault, now: { groups, requests }, epochs, isToLook = false }: Props) {
  const { go } = useApp();
  const events = vaultTime(groups, epochs, requests, vault).map(event => ({
    at: event.at,
    ...said(event, groups, vault),
    unrecorded: event.id === 'ceremony' && event.unrecorded,
    alarm: event.id === 'ceremony' && vault.ceremonies.some(one => one.file === event.file && one.alarm),
    ...(event.id === 'request' &&
      !isToLook && {
        way: {
          label: ofVault.openShort,
          whole: ofVault.openRequest(`${whatIs(event.request)} ${event.request.tss_request_id}`),
          open: () =>
            go({ at: 'tss', screen: 'request', vault: vault.vault_id, of: event.request.tss_request_id }),
        },
      }),
    ...('file' in event && {
      way: {
        label: boardMessages.verify,
        whole: boardMessages.transcript(event.file),
        open: () => go({ at: 'verify', file: event.file, vault: vault.vault_id }),
      },
    }),
  }));
  return <TimeLine title={own.time} events={events} />;
}

function said(
  event: VaultEvent,
  groups: Props['now']['groups'],
  vault: TssVaultView,
): Pick<Event, 'what' | 'tag' | 'lines'> {
  const keys = 'epoch' in event ? [own.keys(event.type, event.epoch)] : [];
  switch (event.id) {
    case 'group': {
      const { type, threshold, participants } = event.group;
      return { what: own.group(type, ofVault.ofHoldersShort(threshold, participants)), lines: [] };
    }
    case 'request': {
      const { description } = event.request;
      return {
        what: own.request(whatIs(event.request)),
        lines: [capitalised(stateOf(event.request, groups)), ...(description ? [description] : [])],
      };
    }
    case 'issued':
      return { what: own.issued, lines: keys };
    case 'receipt':
      return { what: event.how === 'code' ? own.byCode(event.name) : own.receipt(event.name), lines: keys };
    case 'checked':
      return { what: own.checked[event.found](event.name), lines: keys };
    case 'complaint':
      return { what: own.complaint(event.name, event.contributor), lines: keys };
    case 'void':
      return { what: own.void[event.reason] ?? event.reason, lines: keys };
    case 'destroyed':
      return { what: own.gone(event.names), lines: keys };
    case 'ceremony':
      return {
        what: attemptInWords(event.operation, '') || boardMessages.unnamed,
        tag: endingTag(event.ending),
        lines: [...reachedSaid(vault.ceremonies, event.file), ...sharesSaid(vault, event.file)],
      };
  }
}

function sharesSaid({ ceremonies }: TssVaultView, file: string): string[] {
  const told = ceremonies.find(one => one.file === file);
  return told && told.shares.length > 0 ? [transcriptTexts.ceremonyShares(told)] : [];
}
