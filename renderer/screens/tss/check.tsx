/** A holder checks their share: every message of it against the record, and what to sign of it. */
import { useState } from 'preact/hooks';
import type { TssShareCheckView } from '../../../shared/contract/tss-share-checks';
import { BroughtShare } from '../../components/form/brought-file';
import { nothingBrought } from '../../components/form/chosen-file';
import { Go } from '../../components/form/fields';
import { RequestForm } from '../../components/form/request-form';
import { RefusalNote } from '../../components/show/refusal';
import { useApp } from '../../lib/app-context';
import { useRequests } from '../../lib/request';
import { tssMessages } from '../../messages/tss';
import { Back } from './back';
import { CheckedShare } from './checked-share';
import { EpochScreen } from './epoch-screen';
import type { EpochPartProps } from './epoch-ways';
import { HolderSelect } from './holder-select';
import { OpeningFields, useOpening } from './opening';
import { OwnDigest } from './own-digest';

const own = tssMessages.epoch.check;

export function CheckShare(props: EpochPartProps) {
  const { which, holders, frame, onDone } = props;
  const { api } = useApp();
  const [tss_node_id, setHolder] = useState('');
  const [share, setShare] = useState(nothingBrought);
  const [checked, setChecked] = useState<TssShareCheckView | null>(null);
  const [ownDigest, setOwnDigest] = useState('');
  const opening = useOpening(frame.practice);
  // The file and the digest are the holder's of before.
  const setHolderAnew = (number: string) => {
    setHolder(number);
    setShare(nothingBrought);
    setOwnDigest('');
  };
  if (checked) return <Checked checked={checked} {...props} />;
  return (
    <EpochScreen own={own} frame={frame}>
      <RequestForm
        go={own.go}
        send={() =>
          opening.send(given =>
            api.tssEpoch.checkShare({
              ...which,
              tss_node_id,
              ownDigest,
              ...given,
              ...(share.said && { share: share.bytes.slice() }),
            }),
          )
        }
        onDone={setChecked}
        told={({ code, facts }, clear) =>
          code === 'FILE_DAMAGED' && !facts.name && share.name
            ? {
                says: own.notThisFile(share.name),
                way: (
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      setShare(nothingBrought);
                      clear();
                    }}
                  >
                    {own.takeOfFolder}
                  </button>
                ),
              }
            : null
        }
        beside={<Back onDone={onDone} />}
      >
        <HolderSelect holders={holders} value={tss_node_id} onValue={setHolderAnew} />
        <BroughtShare
          label={own.other}
          none={own.ofFolder}
          takeBack={own.takeOfFolder}
          value={share}
          onValue={setShare}
        />
        <OwnDigest value={ownDigest} onValue={setOwnDigest} />
        <OpeningFields of={opening} practice={frame.practice} />
      </RequestForm>
    </EpochScreen>
  );
}

function Checked({ checked, frame, which, onPart, onDone }: EpochPartProps & { checked: TssShareCheckView }) {
  const { api } = useApp();
  const { busy, refused, run } = useRequests();
  const signed = checked.fits ? 'receipt' : 'complain';
  const bring = async (): Promise<void> => {
    const { vault_id, key_share_holder_group_id } = which;
    const { tss_node_id, receipt } = checked;
    const of = { vault_id, key_share_holder_group_id, tss_node_id, toSign: receipt };
    const given = await run(() => api.practice.sign(of));
    if (!given) return;
    const bytes = new TextEncoder().encode(given.signed);
    if (await run(() => api.tssEpoch.receipt({ vault_id, signed: bytes }))) await onDone();
  };
  return (
    <CheckedShare
      checked={checked}
      frame={frame}
      toSign={own.toSign}
      foot={
        <>
          {checked.file && (
            <p>
              {own.sum} <code>{checked.file}</code>
            </p>
          )}
          {/* What does not fit is for people, in practice as well. */}
          {checked.practice && checked.fits && (
            <div class="row">
              <button type="button" class="second slim" aria-disabled={busy} onClick={() => void bring()}>
                {own.practice}
              </button>
            </div>
          )}
          <RefusalNote refused={refused} />
          <div class="under">
            <Back onDone={onDone} />
            <Go label={own.onTo[signed]} onClick={() => onPart({ part: signed })} />
          </div>
        </>
      }
    />
  );
}
