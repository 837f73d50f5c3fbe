/** The digest of a TSS vault's record, to be compared with the papers of its last ceremony: beside everything that relies on it. */
import type { TssVaultView } from '../../../shared/contract/tss';
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';
import { Groups } from './codes';
import { OldCopy } from './old-copy';

const { vault: own } = tssMessages;

export const VaultOldCopy = () => <OldCopy text={own.oldCopy} />;

export function VaultRecord({ vault }: { vault: TssVaultView }) {
  const { text } = useApp();
  return (
    <>
      <VaultOldCopy />
      <section>
        <h2>{own.record}</h2>
        {/* Where people are to give it from paper, it is not there to be copied. */}
        {vault.trouble === 'RECORD_UNWITNESSED' ? (
          <p>{text.keySet.recordFromPaper}</p>
        ) : (
          vault.trouble === '' && <Groups code={vault.recordDigest} form="digest" />
        )}
        <p>{own.recordNumber(vault.sequence)}</p>
      </section>
    </>
  );
}
