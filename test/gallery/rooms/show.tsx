/** What shows something: codes, words, facts, seats, steps, panels. */
import type { ComponentChildren } from 'preact';
import { Board } from '../../../renderer/components/show/board';
import { Ceremony, StillOpen } from '../../../renderer/components/show/ceremonies';
import { CodePicture } from '../../../renderer/components/show/code-picture';
import { Facts, Groups, When, Words } from '../../../renderer/components/show/codes';
import { Command, Prose } from '../../../renderer/components/show/command';
import { CopyButton } from '../../../renderer/components/show/copy-button';
import { DigestCode } from '../../../renderer/components/show/digest-code';
import { Files } from '../../../renderer/components/show/files';
import { Folded } from '../../../renderer/components/show/folded';
import { GivenText } from '../../../renderer/components/show/given-text';
import { LastDigest } from '../../../renderer/components/show/last-digest';
import { Panel, PanelPart } from '../../../renderer/components/show/panel';
import { RowLink } from '../../../renderer/components/show/row-link';
import { RowsTable } from '../../../renderer/components/show/rows-table';
import { SaveText } from '../../../renderer/components/show/save-text';
import { SeatList } from '../../../renderer/components/show/seat-list';
import { SetCard } from '../../../renderer/components/show/set-card';
import { ShareCard } from '../../../renderer/components/show/share-card';
import { ShownText } from '../../../renderer/components/show/shown-text';
import { BackArrow, Tick } from '../../../renderer/components/show/signs';
import { FormSteps, Steps } from '../../../renderer/components/show/steps';
import { TableDrawing } from '../../../renderer/components/show/table-drawing';
import { Tabs } from '../../../renderer/components/show/tabs';
import { Tag } from '../../../renderer/components/show/tag';
import { Terms } from '../../../renderer/components/show/terms';
import { TimeLine } from '../../../renderer/components/show/time-line';
import { WhatNext } from '../../../renderer/components/show/what-next';
import type { AppContext } from '../../../renderer/lib/app-context';
import { endingTag } from '../../../renderer/lib/ending';
import { placed } from '../../../renderer/lib/seating';
import type { HealthySeat, SeatHealth } from '../../../renderer/lib/standing';
import { boardMessages } from '../../../renderer/messages/behind';
import { endings } from '../../../shared/records/outcome';
import {
  HOLDERS,
  SAMPLE_SHARE,
  sampleAttempt,
  sampleCancelled,
  sampleKey,
  sampleResult,
  sampleSummary,
  sampleTranscripts,
} from '../../renderer/fake-api';
import { type Entry, nothing, press } from '../states';

const UNREAD = {
  ...{ code: 'FILE_NOT_REGULAR' as const, message: '' },
  facts: { name: '20261030T080000Z-generate-share-00aa11bb.checklist.jsonl' },
};

const { digest, words } = sampleResult.transcript;
const KINDS: readonly SeatHealth[] = [
  'checked',
  'formOnly',
  'overdue',
  'lost',
  'destroyed',
  'confirmed',
  'waiting',
  'complained',
];
const seatsOf = (count: number, kinds = KINDS): HealthySeat[] =>
  Array.from({ length: count }, (_none, place) => ({
    index: place + 1,
    holder: place < HOLDERS.length ? HOLDERS[place]! : `${HOLDERS[place % HOLDERS.length]} ${place}`,
    health: kinds[place % kinds.length]!,
  }));
const shown = (count: number, left: number) => boardMessages.checked(count, left, 180);
const eventsOf = (count: number) =>
  Array.from({ length: count }, (_none, place) => ({
    at: `2026-${String(12 - place).padStart(2, '0')}-02T08:15:00.000Z`,
    what: boardMessages.issued([HOLDERS[place % HOLDERS.length]!]),
    tag: endingTag(endings[place % endings.length]!),
    lines: place % 2 === 0 ? [boardMessages.lastCheck(HOLDERS)] : [],
    ...(place % 3 === 0 && {
      way: { label: boardMessages.verify, whole: boardMessages.transcript('x'), open: () => {} },
    }),
  }));
const stepsOf = ({ operations, text }: AppContext) => operations.generateShare(text).steps;

const Aside = ({ children }: { children: ComponentChildren }) => <aside>{children}</aside>;

export const showRoom: readonly Entry[] = [
  {
    of: 'show/share-card',
    states: [{ name: 'of a Vault’s length', show: () => <ShareCard share={SAMPLE_SHARE} /> }],
  },
  {
    of: 'show/board',
    states: [
      {
        name: 'more may be lost',
        show: () => <Board seats={seatsOf(5, ['checked'])} required={3} shown={shown} />,
      },
      {
        name: 'every health, none may be lost',
        show: () => <Board seats={seatsOf(7)} required={5} shown={shown} />,
      },
      {
        name: 'nobody can open it',
        show: () => <Board seats={seatsOf(5, ['lost', 'destroyed', 'checked'])} required={3} shown={shown} />,
      },
      {
        name: 'too many for a table',
        show: () => <Board seats={seatsOf(14)} required={4} shown={shown} />,
      },
    ],
  },
  {
    of: 'show/terms',
    states: [
      { name: 'folded', show: () => <Terms of={['share', 'quorum', 'digest']} /> },
      {
        name: 'opened',
        show: () => <Terms of={['share', 'pgpKey', 'fingerprint', 'nonce']} />,
        reach: press('summary'),
      },
    ],
  },
  {
    of: 'show/code-picture',
    states: [
      {
        name: 'drawn',
        show: ({ text }) => <CodePicture text={digest} label={text.result.code} tooLong="" />,
      },
      {
        name: 'too long for a code',
        show: () => <CodePicture text={'x'.repeat(9000)} label="" tooLong={boardMessages.title} />,
      },
    ],
  },
  {
    of: 'show/codes',
    states: [
      { name: 'a code in groups', show: () => <Groups code={sampleAttempt().nonce} /> },
      { name: 'a fingerprint', show: () => <Groups code={sampleKey.pgp_fingerprint} form="fingerprint" /> },
      { name: 'a digest', show: () => <Groups code={digest} form="digest" /> },
      { name: 'a digest, wide and small', show: () => <Groups code={digest} form="digest wide" small /> },
      { name: 'eight words', show: () => <Words words={words.slice(0, 8)} /> },
      { name: 'eight words, large', show: () => <Words words={words.slice(0, 8)} form="large" /> },
      { name: 'all words of a digest', show: () => <Words words={words} form="many" /> },
      { name: 'a moment', show: () => <When at="2026-11-21T14:30:00+01:00" /> },
      { name: 'facts', show: () => <Facts facts={sampleAttempt().bound} /> },
    ],
  },
  {
    of: 'show/command',
    states: [
      {
        name: 'a command',
        show: ({ text }) => <Command line={text.result.command('dana-kim-index-9.asc')} />,
      },
      {
        name: 'in a sentence',
        show: ({ text }) => (
          <p>
            <Prose text={text.keyInput.hint} />
          </p>
        ),
      },
    ],
  },
  {
    of: 'show/copy-button',
    states: [
      {
        name: 'as it comes, and copied',
        show: ({ text }) => (
          <div class="row">
            <CopyButton label={text.signOff.copy} value={digest} />
          </div>
        ),
        reach: press('button'),
      },
    ],
  },
  {
    of: 'show/digest-code',
    states: [
      { name: 'closed', show: () => <DigestCode digest={digest} /> },
      { name: 'open', show: () => <DigestCode digest={digest} />, reach: press('summary') },
    ],
  },
  { of: 'show/files', states: [{ name: 'a result', show: () => <Files files={sampleResult.files} /> }] },
  {
    of: 'show/folded',
    states: [
      { name: 'closed', show: ({ text }) => <Folded title={text.result.files}>{null}</Folded> },
      {
        name: 'open',
        show: ({ text }) => (
          <Folded title={text.result.files}>
            <Files files={sampleResult.files} />
          </Folded>
        ),
        reach: press('summary'),
      },
      {
        name: 'fields, closed',
        show: ({ text }) => (
          <Folded title={text.result.files} form="fields">
            {null}
          </Folded>
        ),
      },
      {
        name: 'fields, open',
        show: ({ text }) => (
          <Folded title={text.result.files} form="fields">
            <Files files={sampleResult.files} />
          </Folded>
        ),
        reach: press('summary'),
      },
    ],
  },
  {
    of: 'show/given-text',
    states: [
      {
        name: 'a text to take along',
        show: ({ text }) => <GivenText title={text.result.digest} text={`sha256: ${digest}\n`} />,
      },
      {
        name: 'with its code',
        show: ({ text }) => <GivenText title={text.result.digest} text={digest} />,
        reach: press('[aria-expanded]'),
      },
    ],
  },
  { of: 'show/save-text', states: [{ name: 'where a folder is chosen', show: () => <SaveText /> }] },
  {
    of: 'show/last-digest',
    states: [
      {
        name: 'as the last ceremony left it',
        show: () => <Aside>{<LastDigest last={sampleSummary()} />}</Aside>,
      },
      {
        name: 'repaired',
        show: () => <Aside>{<LastDigest last={sampleSummary({ lastRepaired: true })} />}</Aside>,
      },
      {
        name: 'of an attempt that was cancelled',
        show: () => <Aside>{<LastDigest last={sampleSummary(sampleCancelled)} />}</Aside>,
      },
    ],
  },
  {
    of: 'show/panel',
    states: [
      {
        name: 'titled',
        show: ({ text }) => (
          <Panel title={text.result.files}>
            <Files files={sampleResult.files} />
          </Panel>
        ),
      },
      {
        name: 'with a lead, and parts',
        show: ({ text }) => (
          <Panel title={text.result.next} lead={text.result.digestHint}>
            <PanelPart title={text.result.digest}>
              <Groups code={digest} form="digest wide" />
            </PanelPart>
            <PanelPart title={text.result.words}>
              <Words words={words.slice(0, 8)} />
            </PanelPart>
          </Panel>
        ),
      },
      {
        name: 'untitled',
        show: ({ text }) => (
          <Panel title={text.result.digest} untitled>
            <Groups code={digest} form="digest wide" />
          </Panel>
        ),
      },
      {
        name: 'with tags beside its title',
        show: ({ text }) => (
          <Panel
            title={text.home.title}
            form="set-card"
            beside={<Tag tone="quiet" label={text.home.adopted} />}
          >
            <p>{text.home.lead}</p>
          </Panel>
        ),
      },
    ],
  },
  {
    of: 'show/row-link',
    states: [
      { name: 'in a row', show: ({ text }) => <RowLink label={text.home_link} whole="" onClick={nothing} /> },
    ],
  },
  {
    of: 'show/rows-table',
    states: [
      {
        name: 'rows, or cards where there is no room',
        show: ({ text: { keySet } }) => (
          <RowsTable columns={[keySet.columns.index, keySet.columns.holder, keySet.columns.status]}>
            {HOLDERS.map((holder, place) => (
              <tr key={holder}>
                <td class="number">{place + 1}</td>
                <td>{holder}</td>
                <td>{keySet.status.active}</td>
              </tr>
            ))}
          </RowsTable>
        ),
      },
    ],
  },
  {
    of: 'show/seat-list',
    states: [
      {
        name: 'said in words',
        show: () => (
          <SeatList
            seats={seatsOf(7).map(({ holder, health }) => ({
              name: holder,
              state: health,
              said: boardMessages.health[health],
              sign: health === 'checked' || health === 'confirmed' ? 'tick' : undefined,
            }))}
          />
        ),
      },
      {
        name: 'said by the spot',
        show: ({ text }) => (
          <SeatList
            seats={(['idle', 'turn', 'accepted', 'disputed', 'refused'] as const).map((state, place) => ({
              name: HOLDERS[place]!,
              state,
              said: text.seats.state[state],
              read: true,
              sign: state === 'accepted' ? 'tick' : state === 'disputed' ? 'doubt' : undefined,
            }))}
          />
        ),
      },
    ],
  },
  {
    of: 'show/set-card',
    states: [
      {
        name: 'to be opened by Enter',
        show: ({ text }) => (
          <ul class="cards">
            <SetCard
              name="Payments unseal keys"
              tags={<Tag tone="warn" label={text.home.practice} />}
              said={<p>{text.home.required(3, 5)}.</p>}
              digest={<Groups code={digest} form="digest wide" small />}
              open={{
                short: text.home.folder.open,
                label: text.home.open('Payments unseal keys'),
                primary: true,
                onOpen: nothing,
              }}
            />
          </ul>
        ),
      },
      {
        name: 'cannot be opened',
        show: ({ text }) => (
          <ul class="cards">
            <SetCard
              name="Payments unseal keys of the branch office at Saint-Étienne-du-Rouvray"
              said={<p>{text.home.lead}</p>}
              digest={<p class="hint">{text.home.noCeremony}</p>}
            />
          </ul>
        ),
      },
    ],
  },
  {
    of: 'show/shown-text',
    states: [
      {
        name: 'a long text',
        show: ({ text }) => <ShownText title={text.result.key} text={sampleResult.key} />,
      },
      {
        name: 'line by line',
        show: ({ text }) => (
          <ShownText
            title={text.signOff.textTitle}
            below
            text={`Quorate sign-off\ndigest: ${digest}\n`.repeat(8)}
            form="exact"
          />
        ),
      },
    ],
  },
  {
    of: 'show/signs',
    states: [
      {
        name: 'with words',
        show: ({ text }) => (
          <p>
            <BackArrow /> {text.back} <Tick /> {text.rail.stepDone}
          </p>
        ),
      },
    ],
  },
  {
    of: 'show/steps',
    states: [
      { name: 'of a ceremony, the first', show: app => <Steps steps={stepsOf(app)} step={0} /> },
      { name: 'of a ceremony, in the middle', show: app => <Steps steps={stepsOf(app)} step={2} /> },
      {
        name: 'of a form',
        show: ({ text }) => (
          <FormSteps
            steps={[text.form.purpose, text.form.people, text.form.keys, text.form.room]}
            step={2}
            onStep={nothing}
          />
        ),
      },
    ],
  },
  {
    of: 'show/table-drawing',
    states: [3, 12].map(count => ({
      name: `${count} seats`,
      show: () => (
        <TableDrawing
          plan={placed(
            seatsOf(count).map(({ health, ...seat }) => ({ ...seat, state: health })),
            place => HOLDERS[place % HOLDERS.length]!,
            20,
          )}
          label={boardMessages.title}
          count={String(count)}
          said={boardMessages.left(3)}
          ticked={['checked', 'confirmed']}
          words={boardMessages.health}
        />
      ),
    })),
  },
  {
    of: 'show/tabs',
    states: [
      {
        name: 'the first is open',
        show: ({ text }) => (
          <Tabs
            label={text.form.steps}
            tabs={[
              { value: 'purpose', label: text.form.purpose },
              { value: 'people', label: text.form.people },
              { value: 'keys', label: text.form.keys },
            ]}
            value="purpose"
            onValue={nothing}
          >
            <p>{text.home.lead}</p>
          </Tabs>
        ),
      },
    ],
  },
  {
    of: 'show/tag',
    states: [
      {
        name: 'quiet, warning, alarm',
        show: ({ text }) => (
          <p>
            <Tag tone="quiet" label={text.home.adopted} /> <Tag tone="warn" label={text.home.practice} />{' '}
            <Tag tone="alarm" label={text.keySet.status.destroyed} />
          </p>
        ),
      },
    ],
  },
  {
    of: 'show/ceremonies',
    states: [
      {
        name: 'something is not ticked off after one of them',
        answers: { transcripts: sampleTranscripts() },
        show: () => <StillOpen transcripts={sampleTranscripts().map(({ file }) => file)}>{null}</StillOpen>,
      },
      {
        name: 'the list of one cannot be read',
        answers: {
          transcripts: sampleTranscripts().map(one => (one.open[0] ? { ...one, problem: UNREAD } : one)),
        },
        show: () => <StillOpen transcripts={sampleTranscripts().map(({ file }) => file)}>{null}</StillOpen>,
      },
      {
        name: 'one that is chosen among others',
        show: () => <Ceremony file={sampleTranscripts()[1]!.file} told={sampleTranscripts()[1]} />,
      },
    ],
  },
  {
    of: 'show/time-line',
    states: [
      { name: 'few', show: () => <TimeLine title={boardMessages.time} events={eventsOf(3)} /> },
      {
        name: 'so many that some are folded',
        show: () => <TimeLine title={boardMessages.time} events={eventsOf(12)} />,
      },
    ],
  },
  {
    of: 'show/what-next',
    states: [
      {
        name: 'in the right column',
        show: ({ text }) => (
          <Aside>
            <WhatNext title={text.statement.asideTitle} lines={text.statement.aside} />
          </Aside>
        ),
      },
    ],
  },
];
