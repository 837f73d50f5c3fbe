/** A paper before it is printed, as it will be. Printing is the system's own: its dialog chooses the printer. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type PaperSize, paperSizes } from '../../../shared/contract/program';
import { useApp } from '../../lib/app-context';
import { clockNow } from '../../lib/countdown';
import { type Asked, paperOf } from '../../lib/paper/asked';
import { isSecretShown } from '../../lib/paper/secret-shown';
import { useRequests } from '../../lib/request';
import { time } from '../../lib/time';
import { paperMessages as own } from '../../messages/paper';
import { Choices } from '../form/fields';
import { Dialog } from '../frame/dialog';
import { RefusalNote } from '../show/refusal';
import { type Broken, brokenInto } from './breaks';
import { NoticesChoice } from './notices-choice';
import { headOf, layOut, markOf } from './printed';
import { ScriptChoice } from './script-choice';
import { Sheet } from './sheet';

export interface PreviewProps {
  asked: Asked;
  /** The size of paper that was chosen last; '' where none was. */
  size: PaperSize | '';
  onClose(): void;
}

/** Kana, Chinese characters, and the signs and widths that go with them. */
const JAPANESE = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/;

export function Preview({ asked: first, size: last, onClose }: PreviewProps) {
  const app = useApp();
  const { api, text, program } = app;
  const [asked, setAsked] = useState(first);
  const [size, setSize] = useState<PaperSize>(last || 'A4');
  const [now] = useState(() => clockNow(app));
  const paper = paperOf(asked);
  const printed = own.printed(time(now), program.version);
  const shown = useRef<HTMLDivElement>(null);
  const [broken, setBroken] = useState<Broken>({ count: 1, ends: [] });
  const choose = (value: PaperSize) => {
    setSize(value);
    void api.program.paper({ size: value });
  };
  const inJapanese = JAPANESE.test(JSON.stringify(paper));
  // A notice is in the language of its ceremony, whatever the page speaks.
  useEffect(() => {
    if (inJapanese) import('../../lib/japanese-font').catch(() => {});
  }, [inJapanese]);
  useLayoutEffect(() => {
    const { place, remove } = layOut(paper, printed, size);
    const look = () => shown.current && setBroken(brokenInto(place, shown.current));
    // Also when its fonts have come, and when the window is another one.
    const watch = new ResizeObserver(look);
    watch.observe(shown.current!);
    void document.fonts.ready.then(look);
    return () => {
      watch.disconnect();
      remove();
    };
  }, [JSON.stringify(paper), printed, size]);
  return (
    <Dialog title={own.title} class="paper-preview" onClose={onClose}>
      {close => (
        <>
          <p class="hint">
            {asked.paper === 'practiceCards' ? own.leadCards : own.lead}{' '}
            <b role="status">{own.counted(broken.count)}</b>
          </p>
          {asked.paper === 'script' && (
            <ScriptChoice value={asked.of} onValue={of => setAsked({ ...asked, of })} />
          )}
          {asked.paper === 'notices' && (
            <NoticesChoice value={asked.of} onValue={of => setAsked({ ...asked, of })} />
          )}
          <Choices<PaperSize>
            legend={own.size}
            value={size}
            onValue={choose}
            choices={paperSizes.map(value => ({ value, label: own.sizes[value] }))}
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
          <section class={`table-top ${size}`} tabIndex={0} aria-label={paper.title}>
            <div class="as-printed">
              <div class="margin">
                <span>{headOf(paper)}</span>
                {paper.practice && <b>{own.practice}</b>}
              </div>
              <div class="in-sheets" ref={shown}>
                <Sheet paper={paper} printed={printed} />
                {broken.ends.map((top, place) => (
                  <p key={place} class="sheet-end" style={{ top: `${top}px` }} aria-hidden="true">
                    <span>{numbered(place + 2, broken.count)}</span>
                  </p>
                ))}
              </div>
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

const numbered = (number: number, count: number): string => {
  const [before, between, behind] = own.sheets;
  return `${before}${number}${between}${count}${behind}`;
};

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
