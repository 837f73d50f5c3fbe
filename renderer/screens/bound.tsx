/** The bound page: the eight words large, and every line under them in full, before anyone gives a share. */
import type { AttemptView } from '../../shared/contract/attempts';
import { useApp } from '../app-context';
import { AttemptAside } from '../components/attempt-aside';
import { Facts, Words } from '../components/codes';
import { Go } from '../components/form';
import { RefusalNote } from '../components/refusal';
import { useRequests } from '../lib/request';
import { AttemptFrame } from './attempt-frame';

interface Props {
  attempt: AttemptView;
  /** Everyone has compared, and shares are to be collected. A new set is made, and a mark recorded, at once instead. */
  onCompared?(): void;
}

export function Bound({ attempt, onCompared }: Props) {
  const { api, text, show } = useApp();
  const { busy, refused, run } = useRequests();
  const own = text.bound;
  const { operation } = attempt;

  const labels: Partial<Record<AttemptView['operation'], string>> = {
    createKeySet: own.goCreate,
    markShare: own.goMark,
  };

  const agree = async () => {
    if (operation !== 'createKeySet' && operation !== 'markShare') {
      onCompared?.();
      return;
    }
    const after = await run(() => api[operation].confirm({ nonce: attempt.nonce }));
    if (after) show({ attempt: after });
  };
  return (
    <AttemptFrame
      attempt={attempt}
      title={own.title}
      lead={own.lead}
      step="compare"
      aside={<AttemptAside attempt={attempt} words={false} />}
    >
      <section class="card" aria-label={own.words}>
        <h2>{own.words}</h2>
        <Words words={attempt.words} form="large" />
      </section>
      <section class="card bound" aria-label={own.lines}>
        <h2>{own.lines}</h2>
        <Facts facts={attempt.bound} />
        <RefusalNote refused={refused} />
      </section>
      {operation === 'recoveryToken' && !attempt.pgp_fingerprint && (
        <p class="note">{text.recovery.otp.lost}</p>
      )}
      <div class="under sticky">
        <p class="hint" role="status">
          {busy ? (operation === 'markShare' ? own.marking : own.making) : ''}
        </p>
        <Go label={labels[operation] ?? own.goGenerate} busy={busy} onClick={agree} />
      </div>
    </AttemptFrame>
  );
}
