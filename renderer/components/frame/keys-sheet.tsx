/** The sheet of keys: what can be done with the keyboard on every screen. */
import { keysMessages as own } from '../../messages/keys';
import { ReadingDialog } from './dialog';

export function KeysSheet({ onClose }: { onClose(): void }) {
  return (
    <ReadingDialog title={own.title} class="keys-sheet" onClose={onClose}>
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
    </ReadingDialog>
  );
}
