/** One key set: who can open it and what may be lost, the ways on from there, its shares, its digests, what has happened to it. */
import type { KeySetView } from '../../shared/contract/key-sets';
import { healthOf, isWithdrawn, OVERDUE_AFTER_DAYS } from '../../shared/records/share-health';
import { text as makeText } from '../../shared/text/text';
import { Go } from '../components/form/fields';
import { Screen } from '../components/frame/screen';
import { NoticesButton } from '../components/paper/notices-button';
import { PracticeCardsButton } from '../components/paper/practice-cards-button';
import { PrintButton } from '../components/paper/print-button';
import { AlarmNote } from '../components/show/alarm-note';
import { Board } from '../components/show/board';
import { reachedSaid, StillOpen } from '../components/show/ceremonies';
import { Groups, When } from '../components/show/codes';
import { LastDigest } from '../components/show/last-digest';
import { Note } from '../components/show/note';
import { OldCopy } from '../components/show/old-copy';
import { Panel } from '../components/show/panel';
import { RefusalNote } from '../components/show/refusal';
import { Remarks } from '../components/show/remarks';
import { RowLink } from '../components/show/row-link';
import { RowsTable } from '../components/show/rows-table';
import { Settled } from '../components/show/settled';
import { Status } from '../components/show/status';
import { TimeLine } from '../components/show/time-line';
import { useApp, useWays } from '../lib/app-context';
import { attemptInWords, endingTag } from '../lib/ending';
import { toIssueAgain } from '../lib/loss';
import { time } from '../lib/time';
import { enteredIn, lastOpened, timeLine } from '../lib/time-line';
import { troubleWith } from '../lib/trouble';
import { useWhere } from '../lib/where';
import { boardMessages, transcriptTexts } from '../messages/behind';

export function KeySet() {
  const { text, keySet, program } = useApp();
  const where = useWhere('own');
  const inDoubt = useWays('doubt');
  if (!keySet) return null;
  const own = text.keySet;
  const unproven = keySet.proof === 'unproven';
  const usable = keySet.trouble === '';
  const left = keySet.issued - keySet.shares.filter(isWithdrawn).length;
  const now = Date.parse(program.clock);
  return (
    <Screen
      terms={['quorum', 'share', 'index', 'record', 'digest']}
      title={keySet.name}
      // Of fewer than are needed none is a quorum: the board says so, and how many are left.
      lead={own.lead(keySet.required, keySet.issued, left < keySet.required ? keySet.issued : left)}
      practice={keySet.practice}
      aside={<Digests keySet={keySet} />}
      {...(where && { where })}
    >
      {keySet.trouble && <RefusalNote refused={troubleWith(keySet)} />}
      <AlarmNote ceremonies={keySet.ceremonies} />
      <Settled ceremonies={keySet.ceremonies} />
      <Remarks remarks={keySet.remarks} />
      {inDoubt.length > 0 && (
        <div class="under">
          <p />
          {/* Of a set that is only looked at it is the one way on. */}
          {usable ? (
            <Ways ways={inDoubt} />
          ) : (
            inDoubt.map(({ operation, label, open }) => (
              <Go key={operation} label={label} onClick={() => open()} />
            ))
          )}
        </div>
      )}
      {usable && (
        <Board
          seats={keySet.shares.map(share => ({
            index: share.index,
            holder: share.holder,
            health: healthOf(share, !unproven, now),
          }))}
          unknown={Math.max(0, keySet.issued - keySet.shares.length)}
          required={keySet.required}
          opened={time(lastOpened(keySet, OVERDUE_AFTER_DAYS, now), 'day')}
          shown={(count, left) => boardMessages.checked(count, left, OVERDUE_AFTER_DAYS)}
        >
          <WaysOn keySet={keySet} />
        </Board>
      )}
      {usable && <StillOpen ceremonies={keySet.ceremonies} />}
      <Below keySet={keySet} />
    </Screen>
  );
}

/** What stands below something that is read first. */
function Below({ keySet }: { keySet: KeySetView }) {
  const { text, say } = useApp();
  const own = text.keySet;
  const unproven = keySet.proof === 'unproven';
  const usable = keySet.trouble === '';
  return (
    <>
      <Panel title={own.shares}>
        {usable && <Note tone={unproven ? 'warn' : 'good'}>{unproven ? own.unproven : own.verified}</Note>}
        <Shares keySet={keySet} />
        <div class="row">
          <PrintButton label={own.overview} asked={{ paper: 'keySet', of: keySet }} />
          {usable && <NoticesButton keySet={keySet.name} practice={keySet.practice} />}
          {usable && <PracticeCardsButton keySet={keySet} />}
        </div>
        <p class="hint">
          {own.directory} <code>{keySet.directory}</code>
        </p>
      </Panel>
      <Happenings keySet={keySet} />
      {usable && !keySet.recoverable && (
        <p class="hint">{text.named(text.recovery.open, say(makeText('RECOVERY_UNAVAILABLE')))}</p>
      )}
    </>
  );
}

function WaysOn({ keySet }: { keySet: KeySetView }) {
  const { text, go } = useApp();
  const own = text.keySet;
  const checks = useWays('checks');
  const more = useWays('more');
  const set = useWays('set');
  const [again] = useWays('share');
  // After a loss what is next is to make it good, not one more share.
  const lost = again && toIssueAgain(keySet);
  const [first] = set;
  return (
    <>
      <section class="more-ways" aria-label={own.more}>
        <Ways ways={checks} />
        <button type="button" class="second" onClick={() => go({ at: 'drill' })}>
          {own.drill}
        </button>
        <Ways ways={more} />
        {lost && <Ways ways={set} />}
      </section>
      {again && lost ? (
        <Go
          label={text.named(again.label, text.shareName(lost.index, lost.holder))}
          onClick={() => again.open(lost.index)}
        />
      ) : (
        first && <Go label={first.label} onClick={() => first.open()} />
      )}
    </>
  );
}

const Ways = ({ ways }: { ways: ReturnType<typeof useWays> }) =>
  ways.map(({ operation, label, open }) => (
    <button key={operation} type="button" class="second" onClick={() => open()}>
      {label}
    </button>
  ));

function Shares({ keySet }: { keySet: KeySetView }) {
  const { text } = useApp();
  const ways = useWays('share');
  const own = text.keySet;
  const missing = keySet.issued - keySet.shares.length;
  return (
    <>
      {keySet.shares.length > 0 && (
        <RowsTable
          columns={[own.columns.index, own.columns.holder, own.columns.fingerprint, own.columns.status]}
        >
          {keySet.shares.map(share => (
            <tr key={share.index}>
              <td class="number">{share.index}</td>
              <td class="whose">{share.holder || own.holderUnknown}</td>
              <td>
                {share.pgp_fingerprint ? (
                  <Groups code={share.pgp_fingerprint} form="fingerprint" small />
                ) : (
                  own.notIssuedHere
                )}
                {share.issuedAt && (
                  <p>
                    {own.columns.at} <When at={share.issuedAt} />
                  </p>
                )}
              </td>
              <td>
                <Status status={share.status} />
                {/* Unconfirmed says already that it never was. */}
                {share.checkedAt ? (
                  <p>
                    {own.checked} <When at={share.checkedAt} />
                    {enteredIn(share) && <span class="quiet"> ({enteredIn(share)})</span>}
                  </p>
                ) : (
                  share.status !== 'unconfirmed' && <p>{own.never}</p>
                )}
                {share.reason && <p>{share.reason}</p>}
                {keySet.trouble === '' &&
                  ways.map(({ operation, label, open }) => (
                    <RowLink
                      key={operation}
                      label={label}
                      whole={text.named(label, text.shareName(share.index, share.holder))}
                      onClick={() => open(share.index)}
                    />
                  ))}
              </td>
            </tr>
          ))}
        </RowsTable>
      )}
      {missing > 0 && <p class="hint">{keySet.shares.length === 0 ? own.noneKnown : own.missing(missing)}</p>}
      {keySet.burnt.length > 0 && <p class="hint">{own.burnt(keySet.burnt)}</p>}
    </>
  );
}

/** Each ceremony leads to its transcript. */
function Happenings({ keySet }: { keySet: KeySetView }) {
  const { text, go } = useApp();
  const own = boardMessages;
  const names = (shares: KeySetView['shares']) =>
    shares.map(({ index, holder }) => text.shareName(index, holder));
  const events = timeLine(keySet).map(({ at, file, operation, ending, unrecorded, issued, checked }) => ({
    at,
    what: operation ? attemptInWords(operation, '') : file && own.unnamed,
    ...(ending && { tag: endingTag(ending) }),
    unrecorded,
    alarm: keySet.ceremonies.some(one => one.file === file && one.alarm),
    lines: [
      ...reachedSaid(keySet.ceremonies, file),
      ...sharesSaid(keySet, file, [...issued, ...checked]),
      ...(issued.length > 0 ? [own.issued(names(issued))] : []),
      ...(checked.length > 0 ? [own.lastCheck(names(checked))] : []),
    ],
    ...(file && {
      way: { label: own.verify, whole: own.transcript(file), open: () => go({ at: 'verify', file }) },
    }),
  }));
  return <TimeLine title={own.time} events={events} />;
}

/** Whose share it was about, where the shares that it issued or checked last do not say that. */
function sharesSaid({ ceremonies }: KeySetView, file: string, said: KeySetView['shares']): string[] {
  const told = ceremonies.find(one => one.file === file);
  if (!told || told.shares.length === 0) return [];
  const isSaid = told.shares.every(({ index }) => said.some(one => one.index === index));
  return isSaid && told.marked === '' ? [] : [transcriptTexts.ceremonyShares(told)];
}

function Digests({ keySet }: { keySet: KeySetView }) {
  const { text } = useApp();
  return (
    <>
      <OldCopy />
      <LastDigest last={keySet} />
      <section>
        <h2>{text.keySet.record}</h2>
        {/* Where people are to give it from paper, it is not there to be copied. */}
        {keySet.trouble === 'RECORD_UNWITNESSED' || keySet.apart.length > 0 ? (
          <p>{text.keySet.recordFromPaper}</p>
        ) : (
          keySet.trouble === '' && <Groups code={keySet.recordDigest} form="digest" />
        )}
        <p>{text.keySet.recordNumber(keySet.sequence)}</p>
      </section>
    </>
  );
}
