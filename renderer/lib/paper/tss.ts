/** Papers of threshold keys: what is to be destroyed, and what a holder is asked to sign. */
import type { TssDestroyListView, TssVaultView } from '../../../shared/contract/tss';
import { paperMessages as own } from '../../messages/paper';
import { tssMessages } from '../../messages/tss';
import type { Paper, Part } from './paper';
import { everyRole, signPart } from './parts';

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
