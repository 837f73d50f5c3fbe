/** Copies a public text exactly, to its last line end. Never for a secret: a clipboard is read by anyone. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';

/**
 * By the old command, since the newer interface of the clipboard asks for a permission, which is refused to this page. What a
 * selection would give has no last line end. False where nothing was copied.
 */
function copy(value: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', value);
    event.preventDefault();
  };
  document.addEventListener('copy', give, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', give);
  return done;
}

export function CopyButton({ label, value }: { label: string; value: string }) {
  const { text } = useApp();
  const [copied, setCopied] = useState('');
  return (
    <>
      <button type="button" class="second slim" onClick={() => setCopied(copy(value) ? value : '')}>
        {label}
      </button>
      <span class="hint copied" role="status">
        {copied === value && text.copied}
      </span>
    </>
  );
}
