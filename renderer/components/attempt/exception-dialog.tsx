/** A witness states what went otherwise than it should. It goes into the transcript; the attempt goes on. */
import type { AttemptView } from '../../../shared/contract/attempts';
import { useApp } from '../../lib/app-context';
import { useTouch } from '../../lib/touch';
import { TextField } from '../form/fields';
import { RequestForm } from '../form/request-form';
import { Dialog } from '../frame/dialog';

interface Props {
  attempt: AttemptView;
  /** What was typed so far: closing the dialog to look at something does not lose it. */
  said: Said;
  onSaid(said: Said): void;
  onClose(): void;
  onDone(witness: string): void;
}

export const nothingSaid = { witness: '', expected: '', happened: '', decided: '' };
type Said = typeof nothingSaid;
const parts = ['witness', 'expected', 'happened', 'decided'] as const;

export function ExceptionDialog({ attempt, said, onSaid, onClose, onDone }: Props) {
  const { api, text, show } = useApp();
  const own = text.exception;
  const touch = useTouch(attempt.nonce);

  const note = () => api.attempt.exception({ nonce: attempt.nonce, ...said });
  const noted = (after: AttemptView) => {
    show({ attempt: after });
    onSaid(nothingSaid);
    onDone(said.witness.trim());
  };
  return (
    <Dialog title={own.title} class="exception" onClose={onClose}>
      {close => (
        <>
          <p>{own.lead}</p>
          <RequestForm
            inside
            go={own.go}
            send={note}
            onDone={after => {
              noted(after);
              close();
            }}
            beside={
              <button type="button" class="link" onClick={close}>
                {own.keep}
              </button>
            }
          >
            {parts.map(part => (
              <TextField
                key={part}
                label={own[part]}
                value={said[part]}
                onValue={value => {
                  onSaid({ ...said, [part]: value });
                  touch();
                }}
                more={{ required: true }}
              />
            ))}
            <p class="hint">{own.secret}</p>
          </RequestForm>
        </>
      )}
    </Dialog>
  );
}
