/** A paper before it is printed, as it will be. Printing is the system's own: its dialog chooses the printer. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import { clockNow } from '../../lib/countdown';
import { type Asked, paperOf } from '../../lib/paper/asked';
import { type PaperSize, sizes, usualSize } from '../../lib/paper/page-rule';
import { isSecretShown } from '../../lib/paper/secret-shown';
import { useRequests } from '../../lib/request';
import { time } from '../../lib/time';
import { paperMessages as own } from '../../messages/paper';
import { Choices } from '../form/fields';
import { Dialog } from '../frame/dialog';
import { RefusalNote } from '../show/refusal';
import { headOf, layOut, markOf } from './printed';
import { ScriptChoice } from './script-choice';
import { Sheet } from './sheet';

export interface PreviewProps {
  asked: Asked;
  onClose(): void;
}

export function Preview({ asked: first, onClose }: PreviewProps) {
  const app = useApp();
  const { text, program } = app;
  const [asked, setAsked] = useState(first);
  const [size, setSize] = useState<PaperSize>(() => usualSize(navigator.language));
  const [now] = useState(() => clockNow(app));
  const paper = paperOf(asked);
  const printed = own.printed(time(now), program.version);
  useLayoutEffect(() => layOut(paper, printed, size));
  return (
    <Dialog title={own.title} class="paper-preview" onClose={onClose}>
      {close => (
        <>
          <p class="hint">{own.lead}</p>
          {asked.paper === 'script' && (
            <ScriptChoice value={asked.of} onValue={of => setAsked({ ...asked, of })} />
          )}
          <Choices<PaperSize>
            legend={own.size}
            value={size}
            onValue={value => setSize(value)}
            choices={sizes.map(value => ({ value, label: own.sizes[value] }))}
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
          <section class={`table-top ${size}`} tabIndex={0} aria-label={paper.title}>
            <div class="as-printed">
              <div class="margin">
                <span>{headOf(paper)}</span>
                {paper.practice && <b>{own.practice}</b>}
              </div>
              <Sheet paper={paper} printed={printed} />
              <div class="margin">
                <code>{markOf(paper)}</code>
              </div>
            </div>
          </section>
          <Print>
            <button type="button" class="second" onClick={close}>
              {text.back}
            </button>
          </Print>
        </>
      )}
    </Dialog>
  );
}

function Print({ children }: { children: ComponentChildren }) {
  const { api } = useApp();
  const { busy, refused, run } = useRequests();
  const [said, setSaid] = useState('');
  const print = async () => {
    setSaid('');
    if (isSecretShown()) return setSaid(own.secretShown);
    // Main knows by itself whether an attempt is on. What comes of the dialog nobody tells.
    if ((await run(() => api.program.print())) === null) window.print();
  };
  return (
    <>
      <RefusalNote refused={refused} />
      <div class="under">
        <p class="hint" role="status">
          {said}
        </p>
        {children}
        <button type="button" class="go" aria-disabled={busy} onClick={() => void print()}>
          {own.go}
        </button>
      </div>
    </>
  );
}
