/** A holder checks their share: every message of it against the record, and what to sign of it. */
import { useState } from 'preact/hooks';
import type { TssShareCheckView } from '../../../shared/contract/tss';
import { BroughtFile } from '../../components/form/brought-file';
import { nothingBrought } from '../../components/form/chosen-file';
import { Go } from '../../components/form/fields';
import { RequestForm } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { Groups } from '../../components/show/codes';
import { Prose } from '../../components/show/command';
import { GivenText } from '../../components/show/given-text';
import { RefusalNote } from '../../components/show/refusal';
import { useApp } from '../../lib/app-context';
import { tssMessages } from '../../messages/tss';
import { Back } from './back';
import { EpochScreen } from './epoch-screen';
import type { EpochPartProps } from './epoch-ways';
import { HolderSelect } from './holder-select';
import { OpeningFields, useOpening } from './opening';

const own = tssMessages.epoch.check;
/** A share file of the most holders, as the program takes it. */
const SHARE_FILE_MAX_BYTES = 2 << 20;

export function CheckShare(props: EpochPartProps) {
  const { which, holders, frame, onDone } = props;
  const { api } = useApp();
  const [tss_node_id, setHolder] = useState('');
  const [share, setShare] = useState(nothingBrought);
  const [checked, setChecked] = useState<TssShareCheckView | null>(null);
  const opening = useOpening();
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
              ...given,
              ...(share.said && { share: share.bytes.slice() }),
            }),
          )
        }
        onDone={setChecked}
        beside={<Back onDone={onDone} />}
      >
        <HolderSelect holders={holders} value={tss_node_id} onValue={setHolder} />
        <BroughtFile
          label={own.other}
          none={own.ofFolder}
          accept=".json,.asc"
          value={share}
          onValue={setShare}
          limit={SHARE_FILE_MAX_BYTES}
        />
        <OpeningFields of={opening} />
      </RequestForm>
    </EpochScreen>
  );
}

function Checked({ checked, frame, onPart, onDone }: EpochPartProps & { checked: TssShareCheckView }) {
  const { name, fits, receipt, complaints, file, sequence, recordDigest } = checked;
  const signed = fits ? 'receipt' : 'complain';
  const aside = (
    <section>
      <h2>{tssMessages.vault.recordOf(sequence)}</h2>
      <Groups code={recordDigest} form="digest" />
      <p>{own.compare}</p>
    </section>
  );
  return (
    <Screen key="checked" title={fits ? own.fits(name) : own.fitsNot(name)} {...frame} aside={aside}>
      <div class="card">
        {fits ? (
          <GivenText id="receipt-title" title={own.receiptTitle(name)} text={receipt} />
        ) : (
          complaints.map(({ contributor, finding, of, text }) => (
            <div class="result-part" key={contributor}>
              <RefusalNote refused={{ message: own.misfit(contributor, finding, of), alarm: true }} />
              {text ? (
                <GivenText
                  id={`complaint-${contributor}`}
                  title={own.complaintTitle(contributor)}
                  text={text}
                />
              ) : (
                <p>{own.noKeyKnown}</p>
              )}
            </div>
          ))
        )}
        <p class="hint">
          <Prose text={own.toSign} />
        </p>
        {file && (
          <p>
            {own.sum} <code>{file}</code>
          </p>
        )}
        <div class="under">
          <Back onDone={onDone} />
          <Go label={own.onTo[signed]} onClick={() => onPart({ part: signed })} />
        </div>
      </div>
    </Screen>
  );
}
