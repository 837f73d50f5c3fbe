/** The way to a paper: a button on the screen that shows the same. What sets a paper is loaded when one is asked for. */
import { useState } from 'preact/hooks';
import { useApp } from '../../lib/app-context';
import type { Asked } from '../../lib/paper/asked';
import { useRequests } from '../../lib/request';
import { useTakesLonger } from '../../lib/takes-longer';
import { lazily } from '../show/lazily';
import { RefusalNote } from '../show/refusal';
import { Steady } from '../show/steady';
import type { PreviewProps } from './preview';

const Preview = lazily<PreviewProps>(async () => (await import('./preview')).Preview);

interface Props {
  /** What is printed; or what asks the program for it first, by `run`, which gives nothing where that was refused. */
  asked: Asked | ((run: ReturnType<typeof useRequests>['run']) => Promise<Asked | undefined>);
  label?: string;
}

export function PrintButton({ asked, label }: Props) {
  const { api, text } = useApp();
  const { refused, run } = useRequests();
  /** As it was when it was asked for: what changes meanwhile is on the next paper. */
  const [shown, setShown] = useState<Omit<PreviewProps, 'onClose'> | null>(null);
  const [asking, setAsking] = useState(false);
  const isSlow = useTakesLonger(asking);
  const show = async () => {
    if (asking) return;
    setAsking(true);
    await look();
    setAsking(false);
  };
  const look = async () => {
    const paper = typeof asked === 'function' ? await asked(run) : asked;
    const kept = paper && (await run(() => api.program.paper()));
    setShown(kept ? { asked: paper, size: kept.size } : null);
  };
  const says = label ?? text.print;
  return (
    <>
      <button type="button" class="second" aria-disabled={asking} onClick={() => void show()}>
        {typeof asked === 'function' ? (
          <Steady says={isSlow ? text.working : says} or={[isSlow ? says : text.working]} />
        ) : (
          says
        )}
      </button>
      {typeof asked === 'function' && (
        <span class="visually-hidden" role="status">
          {isSlow && text.working}
        </span>
      )}
      <RefusalNote refused={refused} />
      {shown && <Preview {...shown} onClose={() => setShown(null)} />}
    </>
  );
}
