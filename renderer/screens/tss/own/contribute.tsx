/** A contribution on its maker's own computer, step by step: the files, what is asked, the making, what is taken away. */
import { useState } from 'preact/hooks';
import type { MadeContributionView, ToContributeView } from '../../../../shared/contract/tss-contributions';
import { BringFiles } from './bring-files';
import { Compare } from './compare';
import { Made } from './made';
import { Make } from './make';
import type { Own } from './use-own';

interface Props {
  of: Own;
  onLeave(): Promise<void>;
}

export function Contribute({ of, onLeave }: Props) {
  const [asked, setAsked] = useState<ToContributeView | null>(null);
  /** Name of whose contribution it is, when everything was compared. */
  const [name, setName] = useState('');
  const [made, setMade] = useState<MadeContributionView | null>(null);
  if (!asked) return <BringFiles of={of} onRead={setAsked} onLeave={onLeave} />;
  if (made) return <Made made={made} asked={asked} onDone={onLeave} />;
  if (name) return <Make of={of} asked={asked} name={name} onMade={setMade} onBack={() => setName('')} />;
  return <Compare of={of} asked={asked} onSame={setName} onBack={() => setAsked(null)} />;
}
