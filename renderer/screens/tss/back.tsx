/** Ways back: from a screen about a group's keys, and from one that needs no folder. */
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';

export function Back({ onDone }: { onDone(): Promise<void> }) {
  return (
    <button type="button" class="link" onClick={() => void onDone()}>
      {tssMessages.epoch.back}
    </button>
  );
}

export function BackHome() {
  const { text, folder, go } = useApp();
  return (
    <button type="button" class="link" onClick={() => go({ at: folder ? 'home' : 'folder' })}>
      {text.back}
    </button>
  );
}
