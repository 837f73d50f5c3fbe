/** What was refused: what was seen first, then what to do. A slip is no matter for the room; an alarm looks like nothing else. */
import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Refused } from '../../../shared/result';
import { textOf } from '../../../shared/text/text';
import { useApp } from '../../lib/app-context';
import { isAnswer } from '../../lib/request';
import { sound } from '../../lib/sound';
import { seenAndToDo } from '../../lib/text';
import { Prose } from './command';
import { lazily } from './lazily';

const VouchWay = lazily(async () => (await import('./vouch-way')).VouchWay);

type Graded = Pick<Refused, 'alarm' | 'grade'>;

interface Props {
  /** A refusal, or a sentence of the page’s own. */
  refused: (Graded & (Pick<Refused, 'code' | 'facts'> | { message: string })) | null;
  /** It stands there, and does not come up after something that was done. */
  standing?: boolean;
  /** In place of the sentence of its code, where the screen knows more. Not of an alarm. */
  says?: string | undefined;
  /** A button behind it. */
  way?: ComponentChildren;
}

export function RefusalNote({ refused, standing = false, says, way }: Props) {
  const { text, say } = useApp();
  const note = useRef<HTMLElement>(null);
  const message = refused && (says ?? ('code' in refused ? say(textOf(refused)) : refused.message));
  // At the end of a long form it would come up out of sight.
  useEffect(() => {
    if (message && !standing) note.current?.scrollIntoView({ block: 'nearest' });
  }, [message]);
  const isAlarm = message !== null && refused?.alarm === true;
  useEffect(() => {
    if (isAlarm) sound('alarm');
  }, [isAlarm, refused]);
  if (!refused || !message) return null;
  const { seen, toDo } = seenAndToDo(message, 'code' in refused ? refused.facts : {});
  const role = standing ? undefined : 'alert';
  // The same that is answered once more is made anew, so that it is heard once more.
  const key = isAnswer(refused) ? refused : undefined;
  if (!refused.alarm) {
    return (
      <p
        key={key}
        ref={note as Ref<HTMLParagraphElement>}
        class={`refusal ${refused.grade ?? ''}`}
        role={role}
      >
        <b>
          <Prose text={seen} />
        </b>
        {text.between}
        <Prose text={toDo} /> {way}
      </p>
    );
  }
  return (
    <>
      <div key={key} ref={note as Ref<HTMLDivElement>} class="refusal stop" role={role}>
        <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
          <path d="M12 2h16l10 10v16L28 38H12L2 28V12z" fill="none" stroke="currentColor" stroke-width="3" />
          <path d="M20 10v13M20 28v3" stroke="currentColor" stroke-width="4" />
        </svg>
        <p>
          <b>
            {text.refusal.saysStop(message) ? '' : `${text.refusal.stop}${text.between}`}
            <Prose text={seen} />
          </b>
          {text.between}
          <Prose text={toDo} />
        </p>
      </div>
      {'code' in refused && refused.code === 'RECORD_UNWITNESSED' && <VouchWay />}
    </>
  );
}
