/** The way to the guide: a link on every screen, and F1, also while something is typed or a dialog is open. */
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { chapterOf } from '../../lib/chapters';
import { lazily } from '../show/lazily';

const Help = lazily<{ chapter: string; onClose(): void }>(async () => (await import('./help')).Help);

export function HelpButton() {
  const { text, route, attempt, operations } = useApp();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  const operation =
    route.at === 'form' ? route.operation : route.at === 'attempt' ? attempt?.operation : undefined;
  const chapter = operation ? operations[operation](text).chapter : chapterOf(route);
  return (
    <>
      <button type="button" class="link" aria-keyshortcuts="F1" onClick={() => setOpen(true)}>
        {text.rail.help}
      </button>
      {open && <Help chapter={chapter} onClose={() => setOpen(false)} />}
    </>
  );
}
