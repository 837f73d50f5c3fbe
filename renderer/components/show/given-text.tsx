/** A public text that people take elsewhere, to the last letter: shown whole, copied, or as a QR code. */
import { useState } from 'preact/hooks';
import { tssMessages } from '../../messages/tss';
import type { CodePictureProps } from './code-picture';
import { CopyButton } from './copy-button';
import { lazily } from './lazily';
import { ShownText } from './shown-text';

const CodePicture = lazily<CodePictureProps>(async () => (await import('./code-picture')).CodePicture);

const own = tssMessages.given;

export function GivenText({ title, text }: { title: string; text: string }) {
  const [drawn, setDrawn] = useState(false);
  return (
    <div class="result-part">
      <ShownText title={title} text={text} form="wraps" />
      <div class="row">
        <CopyButton label={own.copy} value={text} />
        <button type="button" class="second slim" aria-expanded={drawn} onClick={() => setDrawn(!drawn)}>
          {drawn ? own.hideCode : own.showCode}
        </button>
      </div>
      {drawn && <CodePicture text={text} label={own.code(title)} tooLong={own.tooLong} />}
    </div>
  );
}
