/** The first screen: the key sets and TSS vaults of the ceremony folder, or what a key set is. */
import type { KeySetSummary } from '../../shared/contract/key-sets';
import { isFromPaper } from '../../shared/records/last-ceremony';
import { Go } from '../components/form/fields';
import { NoRecord, othersThan } from '../components/form/no-record';
import { LanguageChoice } from '../components/frame/lazy-language';
import { Screen } from '../components/frame/screen';
import { PrintButton } from '../components/paper/print-button';
import { AlarmLine } from '../components/show/alarm-line';
import { Groups } from '../components/show/codes';
import { CarriedOut } from '../components/show/last-digest';
import { lazily } from '../components/show/lazily';
import { Note } from '../components/show/note';
import { OldCopy } from '../components/show/old-copy';
import { RefusalNote } from '../components/show/refusal';
import { SetCard } from '../components/show/set-card';
import { Settled } from '../components/show/settled';
import { Tag } from '../components/show/tag';
import { useApp, useWays } from '../lib/app-context';
import { attemptInWords } from '../lib/ending';
import { lossOf } from '../lib/loss';
import { type Requests, useRequests } from '../lib/request';
import { capitalised } from '../lib/text';
import { time } from '../lib/time';
import { mayBeOpened, troubleWith } from '../lib/trouble';
import { useLoaded } from '../lib/use-loaded';

/** Loaded ahead, so that they come with the rest. */
export const VaultCards = lazily(async () => (await import('./tss')).VaultCards);

export function Home() {
  const { folder } = useApp();
  return <HomeOf key={folder?.path ?? ''} />;
}

function HomeOf() {
  const { api, text, say, folder, vaults, hasVaultsRead, program } = useApp();
  const requests = useRequests();
  const keySets = folder?.keySets ?? [];
  const own = text.home;
  const hasVaults = vaults.length > 0;
  const empty = keySets.length === 0 && !hasVaults;
  // What stands below the vaults comes with them, and not a moment before, to be pushed away.
  const isRead = hasVaultsRead || !folder;
  const { value, refused } = useLoaded(async () =>
    empty && program.shell === 'electron' ? api.folder.last() : { ok: true as const, value: { folders: [] } },
  );
  const last = refused ? [] : value?.folders;
  const others = folder && last && othersThan(folder, last);
  const isOther = others?.expected;
  const vaultCards = <VaultCards primary={keySets.length === 0} />;
  // What is below the folders that were used before comes with them, and not a moment before, to be pushed away.
  if (empty && !(last && isRead))
    return (
      <Screen key="first" title={own.emptyTitle} lead={own.emptyLead}>
        {null}
      </Screen>
    );
  const [emptyTitle, emptyLead] = isOther
    ? [own.noRecord.title, own.noRecord.hint]
    : [own.emptyTitle, own.emptyLead];
  return (
    <Screen
      // With another title it is another screen, whose title is heard.
      key={empty && isOther ? 'other' : 'first'}
      terms={['keySet', 'share', 'digest']}
      title={empty ? emptyTitle : hasVaults ? own.titleVaults : own.title}
      lead={empty ? emptyLead : own.lead}
      aside={empty ? null : <OldCopy />}
    >
      <Settled />
      {folder?.readOnly && <Note tone="warn">{say(folder.readOnly)}</Note>}
      <RefusalNote refused={requests.refused} />
      {empty && folder && <NoRecord folder={folder} last={last ?? []} requests={requests} />}
      {empty ? (
        <Teach isOther={isOther === true} />
      ) : (
        <ul class="cards">
          {keySets.map(summary => (
            <KeySetCard
              key={summary.name}
              summary={summary}
              requests={requests}
              primary={summary === keySets.find(one => !one.trouble)}
            />
          ))}
        </ul>
      )}
      {hasVaults && vaultCards}
      {isRead && <MoreWays more={!empty} />}
    </Screen>
  );
}

interface CardProps {
  summary: KeySetSummary;
  requests: Requests;
  /** Enter opens this one. */
  primary: boolean;
}

function KeySetCard({ summary, requests, primary }: CardProps) {
  const { api, text, go, show } = useApp();
  const own = text.home;
  const { required, issued, left } = summary;
  const spare = left - required;
  const loss = lossOf(own, { left, spare }, required);
  const open = async () => {
    const keySet = await requests.run(() => api.keySet.open({ name: summary.name }));
    if (!keySet) return;
    show({ keySet });
    go({ at: 'keySet' });
  };
  return (
    <SetCard
      name={summary.name}
      tags={
        <>
          {summary.practice && <Tag tone="warn" label={own.practice} />}
          {summary.origin === 'adopted' && <Tag tone="quiet" label={own.adopted} />}
        </>
      }
      said={
        summary.trouble ? (
          <RefusalNote refused={troubleWith(summary)} standing />
        ) : (
          <>
            <p>
              {text.sentences(
                left === issued ? own.required(required, issued) : own.left(required, issued, left),
                capitalised(own.scheme(summary.scheme)),
              )}
            </p>
            <AlarmLine ceremonies={summary.alarms.map(file => ({ file, alarm: true }))} />
            {loss && <Note tone={spare < 0 ? 'alarm' : 'warn'}>{loss}</Note>}
          </>
        )
      }
      digest={
        summary.lastDigest ? (
          <>
            <p class="hint">{own.lastDigest(time(summary.lastCeremonyAt))}</p>
            <Groups code={summary.lastDigest} form="digest wide" small />
            <p class="quiet">{attemptInWords(summary.lastOperation, summary.lastOutcome)}</p>
            {summary.lastRepaired && <Note tone="warn">{own.repaired}</Note>}
            <CarriedOut last={summary} small />
          </>
        ) : (
          <p class="hint">{isFromPaper(summary) ? own.fromPaper : summary.trouble ? '' : own.noCeremony}</p>
        )
      }
      open={
        mayBeOpened(summary)
          ? { short: own.folder.open, label: own.open(summary.name), primary, onOpen: () => void open() }
          : undefined
      }
    />
  );
}

/** What there is to begin with, each with its button. `isOther`: another folder may have been meant, so Enter makes nothing in this one. */
function Teach({ isOther }: { isOther: boolean }) {
  const { text, go } = useApp();
  const [first] = useWays('folder');
  const [create, adopt, practice] = text.home.emptySteps;
  return (
    <div class="card teach">
      <ol>
        <li>
          <p>{create}</p>
          {first && !isOther && <Go label={first.label} onClick={() => first.open()} />}
          {first && isOther && (
            <button type="button" class="second" onClick={() => first.open()}>
              {first.label}
            </button>
          )}
        </li>
        <li>
          <p>{adopt}</p>
          <button type="button" class="second" onClick={() => go({ at: 'adopt' })}>
            {text.home.adopt}
          </button>
        </li>
        <li>
          <p>{practice}</p>
          {first?.practice && (
            <button type="button" class="second" onClick={() => first.open(0, { practice: true })}>
              {first.practice}
            </button>
          )}
        </li>
      </ol>
    </div>
  );
}

/** As many as a first script has room for; it is chosen in its preview. */
const HOLDERS = 5;

/** In pairs: what is new, threshold keys, what was written down, what is at hand. `more`: there is something already, and no list to begin with. */
function MoreWays({ more }: { more: boolean }) {
  const forms = useWays('folder');
  const { text, program, go } = useApp();
  const ways = [
    ...(more ? [{ label: text.home.adopt, at: 'adopt' as const }] : []),
    { label: text.home.newVault, at: 'tss' as const, screen: 'newVault' as const },
    { label: text.home.ownComputer, at: 'tss' as const, screen: 'own' as const },
    { label: text.home.verify, at: 'verify' as const },
    { label: text.decode.link, at: 'decode' as const },
  ];
  return (
    <div class="more-ways">
      {more &&
        forms.map(({ operation, label, open }) => (
          <button key={operation} type="button" class="second" onClick={() => open()}>
            {label}
          </button>
        ))}
      {ways.map(({ label, ...to }) => (
        <button key={label} type="button" class="second" onClick={() => go(to)}>
          {label}
        </button>
      ))}
      <PrintButton
        label={text.home.script}
        asked={{
          paper: 'script',
          of: { ceremony: 'set', holders: HOLDERS, practice: program.practiceOnly },
        }}
      />
      <button type="button" class="second" onClick={() => go({ at: 'folder' })}>
        {text.home.changeFolder}
      </button>
      <LanguageChoice />
    </div>
  );
}
