/** A digest as a QR code, drawn when somebody asks for it: for a telephone that is to keep it beside the paper. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import type { CodePictureProps } from './code-picture';
import { lazily } from './lazily';

const CodePicture = lazily<CodePictureProps>(async () => (await import('./code-picture')).CodePicture);

export function DigestCode({ digest }: { digest: string }) {
  const { text } = useApp();
  const [open, setOpen] = useState(false);
  const own = text.result;
  return (
    <details class="folded" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{own.code}</summary>
      {open && <CodePicture text={digest} label={own.code} tooLong="" />}
    </details>
  );
}
