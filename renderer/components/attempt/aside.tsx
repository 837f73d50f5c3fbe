/** The right column of an attempt, under its words: what everyone compares. It does not change while shares are collected. */
import { useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { isOfOneHolder } from '../../../shared/operations/specs';
import { useApp, useOperation } from '../../lib/app-context';
import { TimeLeft } from '../frame/last-minute';
import { Facts, Groups, Words } from '../show/codes';
import { Terms } from '../show/lazy-terms';
import { Heading } from '../show/panel';
import type { Term } from '../show/terms';
import { WhatNext } from '../show/what-next';
import { CancelDialog } from './cancel-dialog';
import { ExceptionDialog, nothingSaid } from './exception-dialog';
import { RoomButton } from './room-button';

/** The eight words, for the place from which they are never scrolled away. */
export function AttemptWords({ attempt }: { attempt: AttemptView }) {
  const { text } = useApp();
  const isAlone = isOfOneHolder(attempt.operation);
  return (
    <>
      <Heading
        title={isAlone ? text.aside.wordsCheck : text.aside.words}
        form="words-head"
        beside={<RoomButton of={attempt} />}
      />
      <Words words={attempt.words} />
    </>
  );
}

interface Props {
  attempt: AttemptView;
  /** On the page of the words, what they are for; what the attempt does stands there already. */
  why?: boolean;
  /** Words of the field that are met on this screen for the first time. */
  terms?: readonly Term[];
}

export function AttemptAside({ attempt, why = false, terms = [] }: Props) {
  const { text, keySet } = useApp();
  const own = text.aside;
  const facts = useOperation(attempt.operation).facts?.(attempt, keySet) ?? [];
  const { holder, nonce, pgp_fingerprint } = attempt;
  return (
    <>
      {why ? (
        <WhatNext title={text.statement.asideTitle} lines={text.statement.aside} />
      ) : (
        <section>
          {facts.length > 0 && <h2>{own.does}</h2>}
          <Facts facts={[...facts, { label: own.nonce, value: nonce }]} />
        </section>
      )}
      {pgp_fingerprint && !why && (
        <section>
          <h2>{holder ? own.keyOf(holder) : text.recovery.aside.key}</h2>
          <Groups code={pgp_fingerprint} form="fingerprint" />
        </section>
      )}
      {terms.length > 0 && <Terms of={terms} />}
      <AttemptFoot attempt={attempt} />
    </>
  );
}

function AttemptFoot({ attempt }: { attempt: AttemptView }) {
  const { text } = useApp();
  const [asking, setAsking] = useState(false);
  const [noting, setNoting] = useState(false);
  const [notedBy, setNotedBy] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  return (
    <>
      {/* In view however much is compared: somebody who has something to say does not look for it. */}
      <div class="aside-foot">
        {attempt.phase !== 'recovering' && <TimeLeft attempt={attempt} />}
        <p role="status">{notedBy && text.exception.done(notedBy)}</p>
        <button type="button" class="link" onClick={() => setNoting(true)}>
          {text.exception.link}
        </button>
        {attempt.phase !== 'recovering' && (
          <button type="button" class="link alarm" onClick={() => setAsking(true)}>
            {text.cancel.link}
          </button>
        )}
      </div>
      {asking && <CancelDialog attempt={attempt} onClose={() => setAsking(false)} />}
      {noting && (
        <ExceptionDialog
          attempt={attempt}
          said={said}
          onSaid={setSaid}
          onClose={() => setNoting(false)}
          onDone={setNotedBy}
        />
      )}
    </>
  );
}
