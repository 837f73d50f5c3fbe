/** A contribution that was made: its files, the digest that goes before them, and what its maker signs. */

import type { MadeContributionView, ToContributeView } from '../../../../shared/contract/tss-contributions';
import { contributionNames } from '../../../../shared/tss/contribution-names';
import { Screen } from '../../../components/frame/screen';
import { Words } from '../../../components/show/codes';
import { Prose } from '../../../components/show/command';
import { GivenText } from '../../../components/show/given-text';
import { Note } from '../../../components/show/note';
import { Panel } from '../../../components/show/panel';
import { WhatNext } from '../../../components/show/what-next';
import { tssMessages } from '../../../messages/tss';
import { isOfShares } from './asked';
import { ownFrame } from './frame';
import { OutFiles } from './out-files';

const { own } = tssMessages;
const texts = own.made;

interface Props {
  made: MadeContributionView;
  asked: ToContributeView;
  onDone(): Promise<void>;
}

export function Made({ made, asked, onDone }: Props) {
  const names = contributionNames(made.tss_request_id, made.tss_node_id);
  const which = isOfShares(asked) ? 'ofShares' : 'KeyGen';
  return (
    <Screen
      key="made"
      title={texts.title(made.name)}
      lead={texts.lead[which]}
      steps={own.steps}
      step={3}
      practice={asked.practice}
      held
      aside={<WhatNext title={own.madeAside.title} lines={own.madeAside[which]} />}
      {...ownFrame}
    >
      {made.byCode.length > 0 && <Note tone="warn">{texts.byCode(made.byCode)}</Note>}
      <OutFiles onDone={onDone} />
      <Panel title={texts.digest}>
        <p class="hint">{texts.digestHint}</p>
        <Words words={made.words} form="many" />
        <GivenText title={texts.digestText} text={made.digest} />
      </Panel>
      <div class="card">
        <GivenText title={texts.sign} text={made.text} />
        <p class="hint">
          <Prose text={texts.signHint(names.text)} />
        </p>
      </div>
    </Screen>
  );
}
