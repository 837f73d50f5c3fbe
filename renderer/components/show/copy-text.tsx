/** Copies a public text exactly, to its last line end. Never for a secret: a clipboard is read by anyone. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';

export function CopyText({ copied }: { copied: string }) {
  const { text } = useApp();
  const [done, setDone] = useState('');
  // The clipboard's newer interface asks for a permission, which is refused to this page. What a selection would
  // give has no last line end.
  const copy = () => {
    const give = (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', copied);
    };
    document.addEventListener('copy', give, { once: true });
    const worked = document.execCommand('copy');
    document.removeEventListener('copy', give);
    setDone(worked ? copied : '');
  };
  return (
    <div class="row">
      <button type="button" class="second slim" onClick={copy}>
        {text.copy.go}
      </button>
      <span class="hint" role="status">
        {done === copied && text.copy.done}
      </span>
    </div>
  );
}
