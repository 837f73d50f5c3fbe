/** What can be done about a share that was refused, as buttons: by how grave it is. */
import { useState } from 'preact/hooks';
import type { AttemptView } from '../../../shared/contract/attempts';
import type { Grade } from '../../../shared/text/refusal-grades';
import { useApp } from '../../lib/app-context';
import { CancelDialog } from './cancel-dialog';
import { ExceptionDialog, nothingSaid } from './exception-dialog';

interface Props {
  attempt: AttemptView;
  grade: Grade;
  /** Empties the field for the same holder; undefined where nothing is typed. */
  onAgain: (() => void) | undefined;
  onOther(): void;
}

/**
 * A slip is corrected where it stands, or typed again; with another paper somebody else may go first; where the room stops,
 * it notes what happened or gives the attempt up.
 */
export function RefusalWays({ attempt, grade, onAgain, onOther }: Props) {
  const { text } = useApp();
  const [open, setOpen] = useState<'cancel' | 'exception' | null>(null);
  const [said, setSaid] = useState(nothingSaid);
  const [notedBy, setNotedBy] = useState('');
  // That a dialog is closed is told late: another may have been opened by then.
  const closed = (which: typeof open) => () => setOpen(now => (now === which ? null : now));
  return (
    <>
      <div class="row refusal-ways">
        {grade !== 'stop' && onAgain && (
          <button type="button" class="second slim" onClick={onAgain}>
            {text.entry.again}
          </button>
        )}
        {grade !== 'slip' && (
          <button type="button" class="second slim" onClick={onOther}>
            {text.entry.otherFirst}
          </button>
        )}
        {grade === 'stop' && (
          <>
            <button type="button" class="second slim" onClick={() => setOpen('exception')}>
              {text.exception.link}
            </button>
            <button type="button" class="link alarm" onClick={() => setOpen('cancel')}>
              {text.cancel.link}
            </button>
            <p role="status">{notedBy && text.exception.done(notedBy)}</p>
          </>
        )}
      </div>
      {open === 'cancel' && <CancelDialog attempt={attempt} onClose={closed('cancel')} />}
      {open === 'exception' && (
        <ExceptionDialog
          attempt={attempt}
          said={said}
          onSaid={setSaid}
          onClose={closed('exception')}
          onDone={setNotedBy}
        />
      )}
    </>
  );
}
