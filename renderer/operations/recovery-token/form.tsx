/** Recovery mode up to the words: entering it, what the token is to be, and the one-time password, once. */
import { useEffect, useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import { Go } from '../../components/form/fields';
import { Screen } from '../../components/frame/screen';
import { lazily } from '../../components/show/lazily';
import { OldCopy } from '../../components/show/old-copy';
import { RefusalNote } from '../../components/show/refusal';
import { WhatNext } from '../../components/show/what-next';
import { isLive, useApp } from '../../lib/app-context';
import type { FormProps } from '../../lib/operation';
import { useRequests } from '../../lib/request';
import { useWhere } from '../../lib/where';
import { LookAway, OneTimePassword } from './one-time-password';
import { type DrawnOtp, TokenChoice } from './token-choice';

/** Its script is loaded while the attempt for the token is prepared; after a reload, when it is shown. */
export const Session = lazily<{ attempt: AttemptView }>(
  async () => (await import('./session')).RecoverySession,
);

export function Form({ children }: Pick<FormProps, 'children'>) {
  const { recovery, attempt, go } = useApp();
  const [drawn, setDrawn] = useState<DrawnOtp | null>(null);
  const own = drawn && attempt?.nonce === drawn.nonce ? attempt : null;
  const over = own !== null && own.phase !== 'collecting';
  const onward = () => {
    setDrawn(null);
    go({ at: 'attempt' });
  };
  useEffect(() => {
    if (over) onward();
  }, [over]);
  // What does not come is asked for again when it is shown.
  useEffect(() => {
    for (const behind of [LookAway, Session]) behind.ahead().catch(() => {});
  }, []);
  if (drawn && own) return <OneTimePassword attempt={own} otp={drawn.otp} onWritten={onward} />;
  if (!recovery) return <EnterRecovery />;
  // Only between an answer and the news of its attempt is there one without the other.
  if (isLive(attempt) && !drawn) return children;
  return <TokenChoice onDrawn={setDrawn} />;
}

function EnterRecovery() {
  const { api, text, keySet, show } = useApp();
  const where = useWhere();
  const { busy, refused, run } = useRequests();
  if (!keySet) return null;
  const own = text.recovery.enter;
  const enter = async () => {
    const recovery = await run(() => api.recovery.enter());
    if (recovery) show({ recovery });
  };
  return (
    <Screen
      title={own.title}
      lead={own.lead(keySet.name)}
      steps={text.recovery.steps}
      practice={keySet.practice}
      terms={['quorum', 'token', 'record']}
      aside={
        <>
          <WhatNext title={own.asideTitle} lines={own.aside} />
          <OldCopy />
        </>
      }
      {...(where && { where })}
    >
      <div class="card">
        <ul class="teach bullets">
          {own.what.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="hint">{own.version(keySet.storeVersion)}</p>
        <RefusalNote refused={refused} />
        <div class="under">
          <Go
            label={busy ? text.working : own.go}
            or={busy ? own.go : text.working}
            busy={busy}
            onClick={enter}
          />
        </div>
      </div>
    </Screen>
  );
}
