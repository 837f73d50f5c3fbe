/** The sheet of keys: what can be done with the keyboard on every screen. */
import { keysMessages as own } from '../../messages/keys';
import { Facts } from '../show/codes';
import { ReadingDialog } from './dialog';

export function KeysSheet({ onClose }: { onClose(): void }) {
  return (
    <ReadingDialog title={own.title} class="keys-sheet" onClose={onClose}>
      <Facts facts={own.keys.map(([keys, does]) => ({ label: <kbd>{keys}</kbd>, value: does }))} />
    </ReadingDialog>
  );
}
