/** Copies something that is not secret. By the old command, which asks for no permission: none is given but the camera. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';

function copyText(value: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', value);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}

export function CopyButton({ value }: { value: string }) {
  const { text } = useApp();
  const own = text.recovery.session;
  const [copied, setCopied] = useState(false);
  return (
    <>
      <button type="button" class="second slim" onClick={() => setCopied(copyText(value))}>
        {own.copy}
      </button>
      <span class="hint" role="status">
        {copied && own.copied}
      </span>
    </>
  );
}
