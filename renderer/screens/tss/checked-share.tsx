/** What the check of a share gave: the receipt, or a complaint for each message that does not fit, to be signed. */
import type { ComponentChildren } from 'preact';
import type { TssShareCheckView } from '../../../shared/contract/tss-share-checks';
import { Screen } from '../../components/frame/screen';
import { Groups } from '../../components/show/codes';
import { Prose } from '../../components/show/command';
import { Folded } from '../../components/show/folded';
import { GivenText } from '../../components/show/given-text';
import { Note } from '../../components/show/note';
import { Panel } from '../../components/show/panel';
import { RefusalNote } from '../../components/show/refusal';
import { SaveText } from '../../components/show/save-text';
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
  // On a machine of their own all goes into files, together.
  const toSave = held ? 0 : fits ? 1 : complaints.filter(({ text }) => text !== '').length;
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
          <GivenText title={own.receiptTitle(name)} text={receipt} saves={toSave === 1} />
        ) : (
          complaints.map(({ contributor, finding, of, text }) => (
            <div class="result-part" key={contributor}>
              <RefusalNote refused={{ message: own.misfit(contributor, finding, of), alarm: true }} />
              {text ? (
                <GivenText title={own.complaintTitle(contributor)} text={text} saves={toSave === 1} />
              ) : (
                <p>{own.noKeyKnown}</p>
              )}
            </div>
          ))
        )}
        {toSave > 1 && (
          <Folded title={tssMessages.given.saveAll} form="fields">
            <SaveText />
          </Folded>
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
