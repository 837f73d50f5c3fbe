/** The way to try a form out: fills it with made-up names, for practice alone. What was typed is only replaced when people say so. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { Note } from '../show/note';
import { Steady } from '../show/steady';

interface Props {
  /** Something stands in the fields that would be filled. */
  isTyped: boolean;
  onFill(): void;
}

export function Rehearse({ isTyped, onFill }: Props) {
  const { text } = useApp();
  const own = text.rehearse;
  const [asking, setAsking] = useState(false);
  // What it fills may stand below what is seen, or have stood there before.
  const [isFilled, setFilled] = useState(false);
  const fill = () => {
    setAsking(false);
    setFilled(true);
    onFill();
  };
  return (
    <div class="row">
      {asking && isTyped ? (
        <>
          <Note tone="warn" role="alert">
            {own.typed}
          </Note>
          <button type="button" class="second slim" onClick={fill}>
            {own.replace}
          </button>
          <button type="button" class="link" onClick={() => setAsking(false)}>
            {own.keep}
          </button>
        </>
      ) : (
        <>
          <button type="button" class="second slim" onClick={() => (isTyped ? setAsking(true) : fill())}>
            {own.fill}
          </button>
          <p class="hint" role="status">
            <Steady says={isFilled && !isTyped ? own.filled : own.hint} or={[own.hint]} />
          </p>
        </>
      )}
    </div>
  );
}
