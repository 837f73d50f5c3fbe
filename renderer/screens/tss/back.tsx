/** Ways back: from a screen about a group's keys or a request, and from one that needs no folder. */
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';

interface Props {
  label?: string;
  onDone(): Promise<void>;
}

export function Back({ label = tssMessages.epoch.back, onDone }: Props) {
  return (
    <button type="button" class="link" onClick={() => void onDone()}>
      {label}
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
