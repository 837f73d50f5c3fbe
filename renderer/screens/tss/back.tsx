/** The way back from a screen about a group's keys. */
import { tssMessages } from '../../messages/tss';

export function Back({ onDone }: { onDone(): Promise<void> }) {
  return (
    <button type="button" class="link" onClick={() => void onDone()}>
      {tssMessages.epoch.back}
    </button>
  );
}
