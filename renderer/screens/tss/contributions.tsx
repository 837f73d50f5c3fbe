/** What keys were made of: each contribution with its digest, which its maker has on paper. */
import type { VerifiedGroupView } from '../../../shared/contract/tss-verified';
import { firstWords } from '../../../shared/text/words';
import { Groups } from '../../components/show/codes';
import { tssMessages } from '../../messages/tss';

const own = tssMessages.verify;

export function Contributions({ all }: { all: VerifiedGroupView['contributions'] }) {
  return (
    <>
      <p class="hint">{own.contributionsHint}</p>
      {all.map(({ tss_node_id, name, made, digest }) => (
        <div class="result-part" key={tss_node_id}>
          <p>{own.contribution(tss_node_id, name, made)}</p>
          <Groups code={digest} form="digest wide" small />
          {/* They are English in every language. */}
          <p class="words-inline" lang="en">
            {firstWords(digest).join(' ')}
          </p>
        </div>
      ))}
    </>
  );
}
