/** The way to try a form out: fills it with made-up names, for practice alone. What was typed is only replaced when people say so. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { Note } from '../show/note';

interface Props {
  /** Something stands in the fields that would be filled. */
  isTyped: boolean;
  onFill(): void;
}

export function Rehearse({ isTyped, onFill }: Props) {
  const { text } = useApp();
  const own = text.rehearse;
  const [asking, setAsking] = useState(false);
  const fill = () => {
    setAsking(false);
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
          <p class="hint">{own.hint}</p>
        </>
      )}
    </div>
  );
}
