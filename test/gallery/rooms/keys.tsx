/** What people bring: keys, holders with their keys, files, and what Vault printed. */
import { useState } from 'preact/hooks';
import { BroughtFile, BroughtFiles } from '../../../renderer/components/form/brought-file';
import { BroughtText } from '../../../renderer/components/form/brought-text';
import { nothingBrought } from '../../../renderer/components/form/chosen-file';
import { DigestField } from '../../../renderer/components/form/digest-field';
import { EntryFields, newDraft } from '../../../renderer/components/form/entry-fields';
import { HeadCount } from '../../../renderer/components/form/head-count';
import { HolderFields, HolderKeys, useHolders } from '../../../renderer/components/form/holders';
import { InitInput } from '../../../renderer/components/form/init-input';
import { KeyDoubt } from '../../../renderer/components/form/key-doubt';
import { KeyFolder } from '../../../renderer/components/form/key-folder';
import { KeyInput, noKey } from '../../../renderer/components/form/key-input';
import { TypedWords } from '../../../renderer/components/form/typed-words';
import { typedWords } from '../../../renderer/lib/typed-words';
import { pgpWords } from '../../../shared/text/words';
import { HOLDERS, sampleKey } from '../../renderer/samples';
import { ask, type Entry, nothing, press, type } from '../states';

function Key({
  holder,
  given = noKey,
  before = '',
}: {
  holder: string;
  given?: typeof noKey;
  before?: string;
}) {
  const [value, setValue] = useState(given);
  return <KeyInput holder={holder} before={before} value={value} onValue={setValue} />;
}
function Holders({ keys }: { keys?: boolean }) {
  const of = useHolders('gallery');
  return keys ? <HolderKeys of={of} /> : <HolderFields of={of} />;
}
function Folder() {
  return <KeyFolder of={useHolders('gallery folder')} />;
}
function Secret({ way }: { way: 'text' | 'file' }) {
  const [draft, setDraft] = useState({ ...newDraft(), way });
  return <EntryFields draft={draft} onDraft={more => setDraft({ ...draft, ...more })} />;
}
const judged = { given: 'armor', view: sampleKey };
const { pgp_fingerprint: fingerprint, userIds } = sampleKey;
const found = { ...judged, fingerprint, userIds, source: 'dana.asc', among: false };
const digestWords = pgpWords(Uint8Array.from({ length: 32 }, (_, at) => 7 * at));
const wrongWords = [...digestWords.slice(0, 4), 'incomprehensible', ...digestWords.slice(5, 20)];
const people = HOLDERS.map((name, row) => ({ row, name, key: row === 0 ? judged : noKey }));

export const keysRoom: readonly Entry[] = [
  {
    of: 'form/key-input',
    states: [
      { name: 'empty', show: () => <Key holder="Dana Kim" /> },
      { name: 'accepted', show: () => <Key holder="Dana Kim" given={judged} /> },
      { name: 'of another name', show: () => <Key holder="Amara Okafor" given={judged} /> },
      {
        name: 'that of before, of a share issued again',
        show: () => <Key holder="Dana Kim" given={judged} before={sampleKey.pgp_fingerprint} />,
      },
      {
        name: 'refused',
        answers: { refuse: { 'pgpKey.read': ['PGP_KEY_PRIVATE', {}] } },
        show: () => <Key holder="Dana Kim" />,
        reach: type('-----BEGIN PGP PRIVATE KEY BLOCK-----'),
      },
      { name: 'still missing', show: () => <Key holder="Dana Kim" />, reach: ask },
    ],
  },
  {
    of: 'form/key-folder',
    states: [{ name: 'nothing brought yet', show: () => <Folder /> }],
  },
  {
    of: 'form/key-doubt',
    states: (['alike', 'twoKeys', 'nameless', 'hasOther'] as const).map(why => ({
      name: `asked: ${why}`,
      show: () => (
        <KeyDoubt
          asked={{ key: found, why, alike: ['Dana Kimm'], has: why === 'hasOther' ? fingerprint : '' }}
          people={people}
          onAnswer={nothing}
        />
      ),
    })),
  },
  {
    of: 'form/head-count',
    states: [
      { name: 'asked', show: () => <HeadCount before={3} now={4} agreed={false} onAgreed={nothing} /> },
      {
        name: 'still open',
        show: () => <HeadCount before={3} now={4} agreed={false} onAgreed={nothing} />,
        reach: ask,
      },
    ],
  },
  {
    of: 'form/holders',
    states: [
      { name: 'names', show: () => <Holders />, reach: ask },
      { name: 'keys', show: () => <Holders keys /> },
    ],
  },
  {
    of: 'form/digest-field',
    states: [
      {
        name: 'in digits',
        show: ({ text }) => <DigestField label={text.result.digest} value="3b9e 4c1d" onValue={nothing} />,
      },
      {
        name: 'in words',
        show: ({ text }) => (
          <DigestField
            label={text.result.digest}
            value={digestWords.slice(0, 9).join(' ')}
            onValue={nothing}
          />
        ),
      },
    ],
  },
  {
    of: 'form/typed-words',
    states: [
      { name: 'one is wrong', show: () => <TypedWords words={typedWords(wrongWords.join(' '))!} /> },
      { name: 'all are there', show: () => <TypedWords words={typedWords(digestWords.join(' '))!} /> },
    ],
  },
  {
    of: 'form/init-input',
    states: [
      { name: 'closed', show: () => <InitInput onRead={nothing} /> },
      { name: 'open', show: () => <InitInput onRead={nothing} />, reach: press('summary') },
    ],
  },
  {
    of: 'form/entry-fields',
    states: [
      { name: 'a text, still missing', show: () => <Secret way="text" />, reach: ask },
      { name: 'a file', show: () => <Secret way="file" /> },
    ],
  },
  {
    of: 'form/brought-text',
    states: [
      {
        name: 'still missing',
        show: ({ text }) => (
          <BroughtText
            label={text.signOff.textTitle}
            hint={text.form.forTranscript}
            value={nothingBrought}
            onValue={nothing}
          />
        ),
        reach: ask,
      },
      {
        name: 'brought',
        show: ({ text }) => (
          <BroughtText
            label={text.signOff.textTitle}
            hint={text.form.forTranscript}
            value={{ bytes: new Uint8Array(1), said: 'confirmation-dana-kim.asc' }}
            onValue={nothing}
          />
        ),
      },
    ],
  },
  {
    of: 'form/brought-file',
    states: [
      {
        name: 'none, one and several',
        show: ({ text }) => (
          <>
            <BroughtFile label={text.keyInput.choose} accept="" value={nothingBrought} onValue={nothing} />
            <BroughtFile
              label={text.keyInput.choose}
              accept=""
              value={{ ...nothingBrought, said: 'tss-vault.json' }}
              onValue={nothing}
            />
            <BroughtFiles label={text.keyInput.choose} said="a.asc, b.asc" onFiles={nothing} />
          </>
        ),
      },
    ],
  },
];
