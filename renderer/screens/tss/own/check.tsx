/** A holder checks their share with files alone, and takes away what they sign of it. */
import { useState } from 'preact/hooks';
import type { TssShareCheckView } from '../../../../shared/contract/tss-share-checks';
import { BroughtRecord, BroughtShare, notNeeded } from '../../../components/form/brought-file';
import type { Brought } from '../../../components/form/chosen-file';
import { TextField } from '../../../components/form/fields';
import { RequestForm } from '../../../components/form/request-form';
import { RefusalNote } from '../../../components/show/refusal';
import { useApp } from '../../../lib/app-context';
import { saidByShareFile } from '../../../lib/carried';
import { tssMessages } from '../../../messages/tss';
import { Back } from '../back';
import { CheckedShare } from '../checked-share';
import { EpochScreen } from '../epoch-screen';
import { OpeningFields } from '../opening';
import { OwnDigest } from '../own-digest';
import { ownFrame } from './frame';
import { OutFiles } from './out-files';
import type { Own } from './use-own';

const { own, epoch } = tssMessages;
const texts = own.checking;

interface Props {
  of: Own;
  onLeave(): Promise<void>;
}

export function CheckOwn({ of: { typed, put, field, opening }, onLeave }: Props) {
  const { api } = useApp();
  const [isMissing, setMissing] = useState(false);
  const [checked, setChecked] = useState<TssShareCheckView | null>(null);
  if (checked)
    return (
      <CheckedShare checked={checked} frame={ownFrame} held toSign={texts.toSign}>
        <OutFiles onDone={onLeave} />
        {checked.sum !== '' && <p class="hint">{texts.sumKept}</p>}
      </CheckedShare>
    );
  const takeShare = (share: Brought) => {
    const said = saidByShareFile(share.bytes);
    put({ share, ...(said && { group: said.group, number: said.number }) });
  };
  const { share, record, group, number } = typed;
  return (
    <EpochScreen
      own={{
        title: texts.title,
        lead: texts.lead,
        asideTitle: epoch.check.asideTitle,
        aside: epoch.check.aside,
      }}
      frame={ownFrame}
    >
      <RequestForm
        go={texts.go}
        send={() => {
          const isThere = share.said !== '' && record.said !== '';
          setMissing(!isThere);
          if (!isThere) return null;
          return opening.send(given =>
            api.tssEpoch.checkShareElsewhere({
              ...given,
              share: share.bytes.slice(),
              record: record.bytes.slice(),
              key_share_holder_group_id: group.trim(),
              tss_node_id: number.trim(),
              ownDigest: typed.ownDigest,
            }),
          );
        }}
        onDone={setChecked}
        told={notNeeded(share, record)}
        beside={<Back label={own.begin} onDone={onLeave} />}
      >
        <BroughtShare label={texts.share} none={texts.shareHint} value={share} onValue={takeShare} />
        <BroughtRecord label={texts.record} none={own.files.recordNone} {...field('record')} />
        <TextField
          label={texts.group}
          hint={texts.groupHint}
          mono
          more={{ required: true }}
          {...field('group')}
        />
        <TextField
          label={texts.number}
          short
          more={{ required: true, inputMode: 'numeric' }}
          {...field('number')}
        />
        <OwnDigest {...field('ownDigest')} />
        <OpeningFields of={opening} practice={false} alone />
        {isMissing && <RefusalNote refused={{ message: texts.missing }} />}
      </RequestForm>
    </EpochScreen>
  );
}
