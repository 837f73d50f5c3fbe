/** The right column of an attempt, under its words: what everyone compares. It does not change while shares are collected. */
import { useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { clockTime } from '../../lib/text';
import { WhatNext } from '../frame/what-next';
import { Facts, Groups, Words } from '../show/codes';
import { CancelDialog } from './cancel-dialog';
import { ExceptionDialog, nothingSaid } from './exception-dialog';

/** The eight words, for the place from which they are never scrolled away. */
export function AttemptWords({ attempt }: { attempt: AttemptView }) {
  const { text } = useApp();
  const own = text.aside;
  return (
    <>
      <h2>{attempt.operation === 'checkShare' ? own.wordsCheck : own.words}</h2>
      <Words words={attempt.words} />
    </>
  );
}

/** `why`: before anything is entered, what the words are for. */
export function AttemptAside({ attempt, why = false }: { attempt: AttemptView; why?: boolean }) {
  const { text, keySet } = useApp();
  const own = text.aside;
  const secretsjs = keySet?.scheme === 'secretsjs';
  const { index, holder, payload, nonce, pgp_fingerprint } = attempt;
  const facts =
    attempt.operation === 'generateShare' || attempt.operation === 'reissue'
      ? [
          {
            label: own.issues,
            value: attempt.operation === 'reissue' ? own.again(index) : own.oneShare(index),
          },
          { label: own.to, value: holder },
          { label: own.as, value: secretsjs ? own.secretsjs : own.payload[payload] },
        ]
      : attempt.operation === 'checkShare'
        ? [{ label: own.checks, value: own.oneHolder }]
        : attempt.operation === 'recoveryToken'
          ? [
              { label: own.issues, value: text.recovery.aside.token },
              {
                label: own.as,
                value: pgp_fingerprint ? text.recovery.aside.asPgp : text.recovery.aside.asOtp,
              },
            ]
          : [];
  return (
    <>
      {why && <WhatNext title={text.bound.asideTitle} lines={text.bound.aside} />}
      <section>
        {facts.length > 0 && <h2>{own.does}</h2>}
        <Facts facts={[...facts, { label: own.nonce, value: nonce }]} />
      </section>
      {pgp_fingerprint && (
        <section>
          <h2>{holder ? own.keyOf(holder) : text.recovery.aside.key}</h2>
          <Groups code={pgp_fingerprint} form="fingerprint" />
        </section>
      )}
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
      <div class="exceptions">
        <p role="status">{notedBy && text.exception.done(notedBy)}</p>
        <button type="button" class="link" onClick={() => setNoting(true)}>
          {text.exception.link}
        </button>
      </div>
      {attempt.phase !== 'recovering' && (
        <div class="aside-foot">
          <span role="timer">
            {attempt.secondsLeft !== null && text.aside.left(clockTime(attempt.secondsLeft))}
          </span>
          <button type="button" class="link alarm" onClick={() => setAsking(true)}>
            {text.cancel.link}
          </button>
        </div>
      )}
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
