/** A public text that people take elsewhere, to the last letter: shown whole, copied, saved, or as a QR code. */
import { useState } from 'preact/hooks';
import { tssMessages } from '../../messages/tss';
import type { CodePictureProps } from './code-picture';
import { CopyButton } from './copy-button';
import { lazily } from './lazily';
import { SaveText } from './save-text';
import { ShownText } from './shown-text';

const CodePicture = lazily<CodePictureProps>(async () => (await import('./code-picture')).CodePicture);

const own = tssMessages.given;

interface Props {
  title: string;
  text: string;
  /** Main keeps just this text, and writes it where a person says. */
  saves?: boolean;
}

export function GivenText({ title, text, saves = false }: Props) {
  const [drawn, setDrawn] = useState(false);
  const [saving, setSaving] = useState(false);
  return (
    <div class="result-part">
      <ShownText title={title} text={text} form="wraps" />
      <div class="row">
        <CopyButton label={own.copy} value={text} />
        {saves && (
          <button type="button" class="second slim" aria-expanded={saving} onClick={() => setSaving(!saving)}>
            {own.save}
          </button>
        )}
        <button type="button" class="second slim" aria-expanded={drawn} onClick={() => setDrawn(!drawn)}>
          {drawn ? own.hideCode : own.showCode}
        </button>
      </div>
      {saving && <SaveText key={text} />}
      {drawn && <CodePicture text={text} label={own.code(title)} tooLong={own.tooLong} />}
    </div>
  );
}
