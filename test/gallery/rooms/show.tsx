/** What shows something: codes, words, texts, facts, steps, panels. */
import { CodePicture } from '../../../renderer/components/show/code-picture';
import { Facts, Groups, When, Words } from '../../../renderer/components/show/codes';
import { Command, Prose } from '../../../renderer/components/show/command';
import { CopyButton } from '../../../renderer/components/show/copy-button';
import { DigestCode } from '../../../renderer/components/show/digest-code';
import { Files } from '../../../renderer/components/show/files';
import { Folded } from '../../../renderer/components/show/folded';
import { GivenText } from '../../../renderer/components/show/given-text';
import { Panel, PanelPart } from '../../../renderer/components/show/panel';
import { RowLink } from '../../../renderer/components/show/row-link';
import { RowsTable } from '../../../renderer/components/show/rows-table';
import { SaveText } from '../../../renderer/components/show/save-text';
import { ShareCard } from '../../../renderer/components/show/share-card';
import { ShownText } from '../../../renderer/components/show/shown-text';
import { BackArrow, Tick } from '../../../renderer/components/show/signs';
import { FormSteps, Steps } from '../../../renderer/components/show/steps';
import { Tabs } from '../../../renderer/components/show/tabs';
import { Tag } from '../../../renderer/components/show/tag';
import { Terms } from '../../../renderer/components/show/terms';
import type { AppContext } from '../../../renderer/lib/app-context';
import { boardMessages } from '../../../renderer/messages/behind';
import { HOLDERS, SAMPLE_SHARE, sampleKey } from '../../renderer/samples';
import { sampleAttempt, sampleResult } from '../../renderer/samples-of-attempts';
import { type Entry, nothing, press } from '../states';

const { digest, words } = sampleResult.transcript;
const stepsOf = ({ operations, text }: AppContext) => operations.generateShare(text).steps;

export const showRoom: readonly Entry[] = [
  {
    of: 'show/share-card',
    states: [{ name: 'of a Vault’s length', show: () => <ShareCard share={SAMPLE_SHARE} /> }],
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
];
