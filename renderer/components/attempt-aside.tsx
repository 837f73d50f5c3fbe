/** The right column of an attempt: what everyone compares. It does not change while shares are collected. */
import { useState } from 'preact/hooks';
import type { AttemptView } from '../../shared/contract/attempts';
import { useApp } from '../app-context';
import { clockTime } from '../lib/text';
import { CancelDialog } from './cancel-dialog';
import { Facts, Groups, Words } from './codes';
import { WhatNext } from './what-next';

export function AttemptAside({ attempt, words = true }: { attempt: AttemptView; words?: boolean }) {
  const { text } = useApp();
  const own = text.aside;
  const { index, holder, payload, nonce, pgp_fingerprint } = attempt;
  const facts =
    attempt.operation === 'generateShare'
      ? [
          { label: own.issues, value: own.oneShare(index) },
          { label: own.to, value: holder },
          { label: own.as, value: own.payload[payload] },
        ]
      : [];
  return (
    <>
      {words ? (
        <section>
          <h2>{own.words}</h2>
          <Words words={attempt.words} />
        </section>
      ) : (
        <WhatNext title={text.bound.asideTitle} lines={text.bound.aside} />
      )}
      <section>
        {facts.length > 0 && <h2>{own.does}</h2>}
        <Facts facts={[...facts, { label: own.nonce, value: nonce }]} />
      </section>
      {pgp_fingerprint && (
        <section>
          <h2>{own.keyOf(holder)}</h2>
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
  return (
    <div class="aside-foot">
      <span role="timer">
        {attempt.secondsLeft !== null && text.aside.left(clockTime(attempt.secondsLeft))}
      </span>
      <button type="button" class="link alarm" onClick={() => setAsking(true)}>
        {text.cancel.link}
      </button>
      {asking && <CancelDialog attempt={attempt} onClose={() => setAsking(false)} />}
    </div>
  );
}
