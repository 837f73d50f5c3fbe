/** A holder's own computer: contributing, and checking a share, from files alone. What was typed stays while people go back and forth. */
import { useState } from 'preact/hooks';
import { noConditions } from '../../../components/form/conditions';
import { Go } from '../../../components/form/fields';
import { Screen } from '../../../components/frame/screen';
import { Panel } from '../../../components/show/panel';
import { WhatNext } from '../../../components/show/what-next';
import { useApp } from '../../../lib/app-context';
import { tssMessages } from '../../../messages/tss';
import { CheckOwn } from './check';
import { Contribute } from './contribute';
import { ownFrame } from './frame';
import { useOwn } from './use-own';

const { own } = tssMessages;

type What = 'contribute' | 'check';

export function OwnComputer() {
  const { api, folder, go, text } = useApp();
  const [what, setWhat] = useState<What | null>(null);
  const of = useOwn();
  const back = async () => {
    // Where something secret was entered the page is replaced with this.
    await api.ownFiles.forget();
    // The clock is compared anew each time.
    of.opening.setConditions(noConditions);
    setWhat(null);
  };
  if (what === 'contribute') return <Contribute of={of} onLeave={back} />;
  if (what === 'check') return <CheckOwn of={of} onLeave={back} />;
  return (
    <Screen
      key="ways"
      title={own.title}
      lead={own.lead}
      {...ownFrame}
      terms={['contribution', 'receipt']}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
    >
      <Panel title={own.contributeTitle} form="set-card">
        <div class="under">
          <p>{own.contributeText}</p>
          <Go label={own.contribute} onClick={() => setWhat('contribute')} />
        </div>
      </Panel>
      <OtherWay
        title={own.checkTitle}
        label={own.check}
        text={own.checkText}
        onOpen={() => setWhat('check')}
      />
      <OtherWay
        title={own.verifyTitle}
        label={own.verify}
        text={own.verifyText}
        onOpen={() => go({ at: 'tss', screen: 'verify' })}
      />
      <div class="row">
        <button type="button" class="link" onClick={() => go({ at: folder ? 'home' : 'folder' })}>
          {text.back}
        </button>
      </div>
    </Screen>
  );
}

interface WayProps {
  title: string;
  /** Its first word, on the button. */
  label: string;
  text: string;
  onOpen(): void;
}

function OtherWay({ title, label, text, onOpen }: WayProps) {
  return (
    <Panel title={title} form="set-card">
      <div class="under">
        <p>{text}</p>
        <button type="button" class="second" aria-label={title} onClick={onOpen}>
          {label}
        </button>
      </div>
    </Panel>
  );
}
