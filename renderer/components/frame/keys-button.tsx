/** The way to the sheet of keys: a link on every screen, and the question mark where nothing is being typed. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { isTyping } from '../../lib/typing';
import { lazily } from '../show/lazily';

const KeysSheet = lazily<{ onClose(): void }>(async () => (await import('./keys-sheet')).KeysSheet);

export function KeysButton() {
  const { text } = useApp();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.repeat || event.ctrlKey || event.metaKey || isTyping(event.target))
        return;
      if (!document.querySelector('dialog[open]')) setOpen(true);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <>
      <button type="button" class="link" aria-keyshortcuts="?" onClick={() => setOpen(true)}>
        {text.rail.keys}
      </button>
      {open && <KeysSheet onClose={() => setOpen(false)} />}
    </>
  );
}
