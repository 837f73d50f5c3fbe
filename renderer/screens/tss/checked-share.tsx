/** What the check of a share gave: the receipt, or a complaint for each message that does not fit, to be signed. */
import type { ComponentChildren } from 'preact';
import type { TssShareCheckView } from '../../../shared/contract/tss-share-checks';
import { Screen } from '../../components/frame/screen';
import { Groups } from '../../components/show/codes';
import { Prose } from '../../components/show/command';
import { GivenText } from '../../components/show/given-text';
import { Note } from '../../components/show/note';
import { Panel } from '../../components/show/panel';
import { RefusalNote } from '../../components/show/refusal';
import { tssMessages } from '../../messages/tss';
import { Contributions } from './contributions';

const own = tssMessages.epoch.check;

interface Props {
  checked: TssShareCheckView;
  frame: Pick<Parameters<typeof Screen>[0], 'where'>;
  /** No way out but its own. */
  held?: boolean;
  /** What is to be done with the texts. */
  toSign: string;
  /** On the same sheet as the texts, and after it. */
  foot?: ComponentChildren;
  children?: ComponentChildren;
}

export function CheckedShare({ checked, frame, held = false, toSign, foot, children }: Props) {
  const { name, fits, receipt, complaints, sequence, recordDigest, contributions } = checked;
  const theirs = contributions.find(one => one.tss_node_id === checked.own);
  const aside = (
    <section>
      <h2>{tssMessages.vault.recordOf(sequence)}</h2>
      <Groups code={recordDigest} form="digest" />
      <p>{own.compare}</p>
    </section>
  );
  return (
    <Screen
      key="checked"
      title={fits ? own.fits(name) : own.fitsNot(name)}
      held={held}
      {...frame}
      practice={checked.practice}
      aside={aside}
    >
      <div class="card">
        {fits ? (
          <GivenText title={own.receiptTitle(name)} text={receipt} />
        ) : (
          complaints.map(({ contributor, finding, of, text }) => (
            <div class="result-part" key={contributor}>
              <RefusalNote refused={{ message: own.misfit(contributor, finding, of), alarm: true }} />
              {text ? (
                <GivenText title={own.complaintTitle(contributor)} text={text} />
              ) : (
                <p>{own.noKeyKnown}</p>
              )}
            </div>
          ))
        )}
        {checked.otherChainCodes.length > 0 && (
          <Note tone="warn">{own.otherChainCodes(checked.otherChainCodes)}</Note>
        )}
        <p class="hint">
          <Prose text={toSign} />
        </p>
        {foot}
      </div>
      <Panel title={own.madeOf}>
        {theirs?.made === 'here' && <Note>{own.ownMadeHere(theirs.name)}</Note>}
        <Contributions all={contributions} />
      </Panel>
      {children}
    </Screen>
  );
}
