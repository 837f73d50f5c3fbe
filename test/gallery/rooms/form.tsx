/** Fields, choices, buttons and forms. */
import { useState } from 'preact/hooks';
import { ConditionFields, ExpiryField, noConditions } from '../../../renderer/components/form/conditions';
import { Field } from '../../../renderer/components/form/field';
import { Check, Choices, Go, Select, TextField } from '../../../renderer/components/form/fields';
import { FileChoice, FilesChoice } from '../../../renderer/components/form/file-choice';
import { FolderList } from '../../../renderer/components/form/folder-list';
import { HolderChecks } from '../../../renderer/components/form/holder-checks';
import { LastFolders } from '../../../renderer/components/form/last-folders';
import { NoRecord } from '../../../renderer/components/form/no-record';
import { PayloadChoice } from '../../../renderer/components/form/payload-choice';
import { PracticeCheck } from '../../../renderer/components/form/practice-check';
import { Rehearse } from '../../../renderer/components/form/rehearse';
import { RequestForm } from '../../../renderer/components/form/request-form';
import { Taken } from '../../../renderer/components/form/taken';
import { useRequests } from '../../../renderer/lib/request';
import { failed } from '../../../shared/result';
import { HOLDERS, sampleProgram } from '../../renderer/samples';
import { failure } from '../../support/texts';
import { ask, type Entry, nothing, press } from '../states';

const required = { required: true };
const holders = HOLDERS.map((name, place) => ({ tss_node_id: String(place + 1), name }));

const LAST = ['/media/ceremony', '/home/amara/ceremonies of the branch office/2026'].map(path => ({
  path,
  language: 'en' as const,
}));

/** What needs a hook is a component. */
function Folders() {
  return <LastFolders requests={useRequests()} last={LAST} onOpened={nothing} />;
}
/** Of which nothing was found. */
function EmptyFolder({ last = [], near = false }: { last?: typeof LAST; near?: boolean }) {
  const others = [{ path: '/media/ceremonies', where: 'above' as const }];
  const folder = { path: '/media/ceremonies/empty', keySets: [], settled: [], ...(near && { near: others }) };
  return <NoRecord requests={useRequests()} folder={folder} last={last} />;
}
function Conditions({ clock }: { clock: '' | 'other' }) {
  const [value, setValue] = useState({ ...noConditions, clock, typed: clock && '28.11.2026' });
  return (
    <ConditionFields
      practice={false}
      value={value as typeof noConditions}
      onValue={next => setValue(next as never)}
    />
  );
}

export const formRoom: readonly Entry[] = [
  {
    of: 'form/rehearse',
    states: [
      { name: 'to a form that is empty', show: () => <Rehearse isTyped={false} onFill={nothing} /> },
      {
        name: 'asked whether it may replace what was typed',
        show: () => <Rehearse isTyped onFill={nothing} />,
        reach: press('button'),
      },
    ],
  },
  {
    of: 'form/field',
    states: [
      {
        name: 'label and hint',
        show: ({ text }) => (
          <Field id="gallery-field" label={text.form.operator} hint={text.form.forTranscript}>
            <textarea id="gallery-field" rows={2} aria-describedby="gallery-field-hint" />
          </Field>
        ),
      },
    ],
  },
  {
    of: 'form/fields',
    states: [
      {
        name: 'empty, with a hint',
        show: ({ text }) => (
          <TextField label={text.form.operator} hint={text.form.forTranscript} value="" onValue={nothing} />
        ),
      },
      {
        name: 'filled, short and exact',
        show: ({ text }) => (
          <div class="fields">
            <TextField label={text.form.operator} value="Amara Okafor" onValue={nothing} />
            <TextField label={text.form.expiry} value="30" onValue={nothing} short mono />
          </div>
        ),
      },
      {
        name: 'still missing',
        show: ({ text }) => (
          <TextField
            label={text.form.operator}
            hint={text.form.forTranscript}
            value=""
            onValue={nothing}
            more={required}
          />
        ),
        reach: ask,
      },
      {
        name: 'several lines, wrong',
        show: ({ text }) => (
          <TextField
            label={text.result.digest}
            value="3b9e 4c1d 82f7"
            onValue={nothing}
            rows={4}
            mono
            judge={() => text.conditions.clockFault}
          />
        ),
        reach: ask,
      },
      {
        name: 'a tick: off, on, not to be changed, still missing',
        show: ({ text }) => (
          <>
            <Check
              label={text.conditions.accept('eth0')}
              hint={text.conditions.interfacesHint}
              checked={false}
              onChecked={nothing}
            />
            <Check label={text.conditions.accept('wlan0')} checked onChecked={nothing} />
            <Check label={text.conditions.accept('lo')} checked onChecked={nothing} disabled />
            <Check
              label={text.keyInput.accept('Dana Kim')}
              checked={false}
              onChecked={nothing}
              required="Look at it first."
            />
          </>
        ),
        reach: ask,
      },
      {
        name: 'a choice, with more under it',
        show: ({ text }) => (
          <Choices
            legend={text.payload.legend}
            value="hex"
            onValue={nothing}
            choices={[
              {
                value: 'hex',
                label: text.payload.hex,
                hint: text.payload.hexHint,
                under: <TextField label={text.form.operator} value="" onValue={nothing} />,
              },
              { value: 'raw', label: text.payload.raw },
            ]}
          />
        ),
      },
      {
        name: 'a choice, still missing',
        show: ({ text }) => (
          <Choices
            legend={text.payload.legend}
            value=""
            onValue={nothing}
            choices={[
              { value: 'hex', label: text.payload.hex },
              { value: 'raw', label: text.payload.raw },
            ]}
          />
        ),
        reach: ask,
      },
      {
        name: 'one of many: chosen, and still missing',
        show: ({ text }) => (
          <>
            <Select
              label={text.form.expiry}
              value="10"
              onValue={nothing}
              choices={[{ value: '10', label: text.form.minutes(10) }]}
              hint={text.form.forTranscript}
            />
            <Select
              label={text.form.operator}
              value=""
              nothing="–"
              onValue={nothing}
              choices={HOLDERS.map(name => ({ value: name, label: name }))}
            />
          </>
        ),
        reach: ask,
      },
      {
        name: 'the one primary action, busy, and where it takes something away',
        show: ({ text }) => (
          <div class="row">
            <Go label={text.form.next} onClick={nothing} />
            <Go label={text.working} busy onClick={nothing} />
            <Go label={text.store.remove} takesAway onClick={nothing} />
          </div>
        ),
      },
      {
        name: 'the other buttons',
        show: ({ text }) => (
          <div class="row">
            <button type="button" class="second">
              {text.print}
            </button>
            <button type="button" class="second slim">
              {text.signOff.copy}
            </button>
            <button type="button" class="link">
              {text.back}
            </button>
            <button type="button" class="link alarm">
              {text.cancel.link}
            </button>
          </div>
        ),
      },
    ],
  },
  {
    of: 'form/file-choice',
    states: [
      {
        name: 'one, and several',
        show: ({ text }) => (
          <div class="row">
            <FileChoice label={text.keyInput.choose} accept="" onFile={nothing} />
            <FilesChoice label={text.keyInput.choose} onFiles={nothing} />
          </div>
        ),
      },
    ],
  },
  {
    of: 'form/taken',
    states: [
      {
        name: 'with the way back',
        show: ({ text }) => (
          <Taken said="dana-kim.asc" rows={2} remove={text.keyInput.change} onRemove={nothing} />
        ),
      },
    ],
  },
  {
    of: 'form/holder-checks',
    states: [
      {
        name: 'two of five',
        show: ({ text }) => (
          <HolderChecks legend={text.form.people} holders={holders} chosen={['1', '3']} onChosen={nothing} />
        ),
      },
    ],
  },
  {
    of: 'form/payload-choice',
    states: [{ name: 'hex', show: () => <PayloadChoice value="hex" onValue={nothing} /> }],
  },
  {
    of: 'form/practice-check',
    states: [
      {
        name: 'not practice',
        show: ({ text }) => <PracticeCheck own={text.create} practice={false} onPractice={nothing} />,
      },
      {
        name: 'nothing else can be made',
        app: { program: sampleProgram({ practiceOnly: true }) },
        show: ({ text }) => <PracticeCheck own={text.create} practice onPractice={nothing} />,
      },
    ],
  },
  {
    of: 'form/folder-list',
    states: [
      { name: 'one', show: () => <FolderList folders={[{ path: '/media/ceremony', onOpen: nothing }]} /> },
    ],
  },
  {
    of: 'form/no-record',
    states: [
      { name: 'the only folder', show: () => <EmptyFolder /> },
      { name: 'with others that may be meant', show: () => <EmptyFolder last={LAST} near /> },
    ],
  },
  {
    of: 'form/last-folders',
    states: [
      {
        name: 'two',
        show: () => <Folders />,
      },
    ],
  },
  {
    of: 'form/conditions',
    states: [
      { name: 'offline', show: () => <Conditions clock="" /> },
      {
        name: 'live, and another time that is none',
        app: {
          program: sampleProgram({
            network: { state: 'live', interfaces: ['eth0', 'wlan0'], remarks: [] },
          }),
        },
        show: () => <Conditions clock="other" />,
        reach: ask,
      },
      {
        name: 'unknown',
        app: { program: sampleProgram({ network: { state: 'unknown', interfaces: [], remarks: [] } }) },
        show: () => <Conditions clock="" />,
      },
      { name: 'how long it may be still', show: () => <ExpiryField value={10} onValue={nothing} /> },
    ],
  },
  {
    of: 'form/request-form',
    states: [
      {
        name: 'a sheet of its own, refused',
        show: ({ text }) => (
          <RequestForm
            go={text.form.next}
            send={async () => failed(failure('FOLDER_FULL', { name: '/media/ceremony' }))}
            onDone={nothing}
            beside={
              <button type="button" class="link">
                {text.back}
              </button>
            }
          >
            <TextField label={text.form.operator} value="Amara Okafor" onValue={nothing} />
          </RequestForm>
        ),
        reach: press('.go'),
      },
      {
        name: 'part of one, its action second',
        show: ({ text }) => (
          <RequestForm inside secondary go={text.form.next} send={() => null} onDone={nothing}>
            <TextField label={text.form.operator} value="" onValue={nothing} />
          </RequestForm>
        ),
      },
    ],
  },
];
