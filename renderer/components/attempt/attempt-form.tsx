/**
 * The form that starts an attempt. The operation brings its fields and its call; here is what all of them have: the steps,
 * what happens next, whether private keys may be entered, the conditions, what was refused, and the way to the words.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isConfirmedOnly } from '../../../shared/operations/specs';
import type { Result } from '../../../shared/result';
import { useApp, useOperation } from '../../lib/app-context';
import { clockNow } from '../../lib/countdown';
import type { Operation } from '../../lib/operation';
import { useWhere } from '../../lib/where';
import { AcceptPrivateKeys } from '../entry/private-key-fields';
import { ConditionFields, type ConditionParams, conditionParams, noConditions } from '../form/conditions';
import { RequestForm } from '../form/request-form';
import { OldCopy } from '../frame/old-copy';
import type { Where } from '../frame/rail';
import { Screen } from '../frame/screen';
import { WhatNext } from '../show/what-next';

interface Props<T> {
  operation: Operation;
  own: { title: string; lead: string; go: string; asideTitle: string; aside: readonly string[] };
  /**
   * The call; null where something is missing that the form itself says. Only to an operation to which shares are entered is
   * said whether private keys may be.
   */
  start(conditions: ConditionParams, acceptPrivateKeys: boolean): Promise<Result<T>> | null;
  /** In place of going on to the attempt's screen, which is the way that is given. */
  onStarted?(value: T, onward: () => Promise<void>): Promise<void>;
  /** What is said of the set, where it is not the one at hand. */
  where?: Where;
  practice?: boolean;
  /** Enough of the record is relied on that its age matters. */
  reliesOnRecord?: boolean;
  held?: boolean;
  /** Beside the button. */
  beside?: ComponentChildren;
  /** Below the conditions, what few need. */
  more?: ComponentChildren;
  children?: ComponentChildren;
}

export function AttemptForm<T>(props: Props<T>) {
  const { operation, own, start, onStarted, reliesOnRecord, held, beside, more, children } = props;
  const app = useApp();
  const { keySet, go, readAttempt } = app;
  const { steps } = useOperation(operation);
  const whereSet = useWhere();
  const { where = whereSet, practice = keySet?.practice ?? false } = props;
  const [acceptPrivateKeys, setAcceptPrivateKeys] = useState(false);
  const [conditions, setConditions] = useState(noConditions);
  const onward = async () => {
    await readAttempt();
    go({ at: 'attempt' });
  };
  return (
    <Screen
      title={own.title}
      lead={own.lead}
      steps={steps}
      practice={practice}
      held={held ?? false}
      aside={
        <>
          <WhatNext title={own.asideTitle} lines={own.aside} />
          {reliesOnRecord && <OldCopy />}
        </>
      }
      {...(where && { where })}
    >
      <RequestForm
        go={own.go}
        send={() => start(conditionParams(conditions, clockNow(app)), acceptPrivateKeys)}
        onDone={value => (onStarted ? onStarted(value, onward) : onward())}
        beside={beside}
      >
        {children}
        {!isConfirmedOnly(operation) && (
          <AcceptPrivateKeys checked={acceptPrivateKeys} onChecked={setAcceptPrivateKeys} />
        )}
        <ConditionFields value={conditions} onValue={setConditions} />
        {more}
      </RequestForm>
    </Screen>
  );
}
