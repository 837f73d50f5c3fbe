/** The sheet of keys: what can be done with the keyboard on every screen. */
import { useApp } from '../../lib/app-context';
import { keysMessages as own } from '../../messages/keys';
import { Dialog } from './dialog';

export function KeysSheet({ onClose }: { onClose(): void }) {
  const { text } = useApp();
  return (
    <Dialog title={own.title} class="keys-sheet" onClose={onClose}>
      {close => (
        <>
          <dl class="facts">
            {own.keys.map(([keys, does]) => (
              <div key={does} class="fact">
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <div class="under">
            <button type="button" class="go" onClick={close}>
              {text.back}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
