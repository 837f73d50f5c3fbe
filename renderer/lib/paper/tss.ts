/** Papers of threshold keys: how a group stands with its receipts, what is to be destroyed, and what a holder is asked to sign. */
import type {
  TssDestroyListView,
  TssEpochView,
  TssGroupView,
  TssVaultView,
} from '../../../shared/contract/tss';
import { standingReceipts } from '../../../shared/tss/standing-receipts';
import { paperMessages as own } from '../../messages/paper';
import { tssMessages } from '../../messages/tss';
import { time } from '../time';
import { lastCheckOf } from '../tss-checks';
import type { Paper, Part } from './paper';
import { digestPart, everyRole, signPart } from './parts';

export interface OfDestroyList {
  vault: Pick<TssVaultView, 'name' | 'practice' | 'recordDigest'>;
  toDestroy: TssDestroyListView['toDestroy'];
}

/** A row for each share, to be signed for when it is destroyed. */
export function destroyListPaper({ vault, toDestroy }: OfDestroyList): Paper {
  const texts = tssMessages.vault;
  return {
    title: texts.destroyTitle,
    about: vault.name,
    practice: vault.practice,
    digest: vault.recordDigest,
    parts: [
      ...toDestroy.flatMap((one): Part[] => [
        {
          part: 'text',
          title: texts.destroyOf(one.type, one.epoch, texts.destroyWhy[one.why]),
          lines: one.stillOpens ? [texts.stillOpens(one.threshold)] : [],
        },
        {
          part: 'table',
          columns: own.destroy,
          tall: true,
          rows: one.holders.map(({ tss_node_id, name, destroyed }) => [
            name,
            tss_node_id,
            destroyed ? texts.destroyed : texts.notDestroyed,
            '',
            '',
          ]),
        },
      ]),
      signPart(everyRole()),
    ],
  };
}

export interface OfGroup {
  vault: Pick<TssVaultView, 'name' | 'practice'>;
  group: TssGroupView;
  /** Its keys that are shown. */
  epoch: TssEpochView;
}

/** Who holds a group's keys, whose receipts are there, and by what the keys are known again. */
export function groupPaper({ vault, group, epoch }: OfGroup): Paper {
  const { vault: ofVault, epoch: ofEpoch, vaultBoard } = tssMessages;
  const { threshold, participants, type, key_share_holders: holders } = group;
  return {
    title: own.group.title,
    about: own.group.about(vault.name, ofVault.type[type]),
    practice: vault.practice,
    digest: epoch.recordDigest,
    parts: [
      {
        part: 'facts',
        facts: [
          { label: own.group.holders, value: ofVault.ofHoldersShort(threshold, participants) },
          { label: ofVault.groupId, value: group.key_share_holder_group_id },
          { label: own.group.status, value: ofVault.status[group.status] },
          { label: own.group.keys, value: ofEpoch.numbered(epoch.epoch, epoch.state) },
          { label: vaultBoard.issued, value: time(epoch.issuedAt) },
          { label: ofEpoch.root.secp256k1, value: epoch.roots.secp256k1 },
          { label: ofEpoch.root.ed25519, value: epoch.roots.ed25519 },
        ],
      },
      ...(epoch.chainCodes.length > 1 ? [{ part: 'text' as const, lines: [ofEpoch.disagreeing] }] : []),
      {
        part: 'table',
        title: ofEpoch.receipts,
        columns: [
          ofVault.columns.number,
          ofVault.columns.holder,
          ofVault.columns.key,
          ofEpoch.receipt,
          vaultBoard.lastCheck,
        ],
        rows: holders.map(({ tss_node_id: id, name, pgp_fingerprint }) => [
          id,
          name,
          pgp_fingerprint,
          receiptOf(epoch, id),
          lastCheckIn(epoch, id),
        ]),
      },
      ...complaintParts(epoch, holders),
      digestPart(ofEpoch.hash(epoch.epoch), epoch.hash),
      digestPart(ofVault.recordOf(epoch.sequence), epoch.recordDigest),
      signPart(everyRole()),
    ],
  };
}

/** As the screen has it: one for a share that its holder has no more is none. */
function receiptOf(epoch: TssEpochView, id: string): string {
  const { epoch: texts } = tssMessages;
  const receipt = standingReceipts(epoch).find(one => one.tss_node_id === id);
  const gone = epoch.destroyed.find(one => one.tss_node_id === id);
  return [
    ...(receipt ? [texts.how[receipt.how], time(receipt.at)] : [texts.missing]),
    ...(gone ? [texts.destroyed, time(gone.at)] : []),
  ].join('\n');
}

function lastCheckIn(epoch: TssEpochView, id: string): string {
  const { vaultBoard: texts } = tssMessages;
  const check = lastCheckOf(epoch, id);
  return check ? `${time(check.at)}\n${texts.foundTo[check.found]}` : texts.noCheck;
}

function complaintParts({ complaints }: TssEpochView, holders: TssGroupView['key_share_holders']): Part[] {
  const { epoch } = tssMessages;
  if (complaints.length === 0) return [];
  const nameOf = (id: string) => holders.find(one => one.tss_node_id === id)?.name ?? id;
  return [
    {
      part: 'text',
      title: own.group.complaints,
      lines: complaints.map(({ name, contributor, finding }) =>
        epoch.complaint(name, nameOf(contributor), epoch.finding[finding as keyof typeof epoch.finding]),
      ),
    },
  ];
}

export interface OfConfirmText {
  name: string;
  pgp_fingerprint: string;
  vault: string;
  practice: boolean;
  text: string;
}

/** The very text that is to be clear-signed, for its holder to read before they sign it elsewhere. */
export const confirmTextPaper = ({ name, pgp_fingerprint, vault, practice, text }: OfConfirmText): Paper => ({
  title: own.confirm.title(name),
  about: vault,
  practice,
  digest: '',
  parts: [
    { part: 'facts', facts: [{ label: own.confirm.key, value: pgp_fingerprint }] },
    { part: 'text', lines: [own.confirm.hint] },
    { part: 'exact', text },
  ],
});
