/** Verifying a transcript: of the key set at hand, or any file, with or without the digest from paper. */

import { useEffect, useState } from 'preact/hooks';
import { TRANSCRIPT_MAX_BYTES } from '../../shared/contract/limits';
import type { TranscriptView } from '../../shared/contract/transcripts';
import { DigestField } from '../components/form/digest-field';
import { Choices } from '../components/form/fields';
import { FileChoice } from '../components/form/file-choice';
import { RequestForm } from '../components/form/request-form';
import { Screen } from '../components/frame/screen';
import { Ceremony, ceremonyOf } from '../components/show/ceremonies';
import { lazily } from '../components/show/lazily';
import { RefusalNote } from '../components/show/refusal';
import { WhatNext } from '../components/show/what-next';
import { type Route, useApp } from '../lib/app-context';
import { useWhereOf } from '../lib/where';
import type { TranscriptProps } from './transcript';

/** Its texts are for this screen alone. */
const Transcript = lazily<TranscriptProps>(async () => (await import('./transcript')).Transcript);

/** The choice that means "a file of my own". No transcript of a set has this name. */
const OWN_FILE = '';

export type VerifyProps = Omit<Extract<Route, { at: 'verify' }>, 'at'>;

/** `vault`: ID of the TSS vault whose transcripts are offered, in place of those of the key set at hand. */
export function Verify({ file, vault: vault_id, list = false }: VerifyProps) {
  const { api, text, keySet, vaults } = useApp();
  const vault = vaults.find(one => one.vault_id === vault_id);
  const of = vault ?? keySet;
  const where = useWhereOf(vault);
  const own = text.home.transcript;
  const ceremonies = of?.ceremonies ?? [];
  const [chosen, setChosen] = useState(file ?? ceremonies.findLast(one => one.recorded)?.file ?? OWN_FILE);
  const [bytes, setBytes] = useState<Uint8Array<ArrayBuffer> | null>(null);
  const [fileName, setFileName] = useState('');
  const [tooLarge, setTooLarge] = useState(false);
  const [digest, setDigest] = useState('');
  const [view, setView] = useState<TranscriptView | null>(null);
  const [isFirst, setIsFirst] = useState(list);

  /** How many words were typed, where they are words. */
  const words = /[g-z]/i.test(digest) ? digest.trim().split(/[\s,;:-]+/).length : 0;

  const take = async (given: File | undefined) => {
    if (!given) return;
    setTooLarge(given.size > TRANSCRIPT_MAX_BYTES);
    setFileName(given.name);
    setBytes(given.size > TRANSCRIPT_MAX_BYTES ? null : new Uint8Array(await given.arrayBuffer()));
  };
  const verify = () => {
    const source =
      chosen === OWN_FILE
        ? bytes
          ? { bytes }
          : {}
        : { file: chosen, ...(vault && { vault_id: vault.vault_id }) };
    return api.transcript.verify({ ...source, ...(digest.trim() && { digest }) });
  };

  useEffect(() => {
    // What is wrong with it is said when people ask for it by themselves.
    if (list) void verify().then(read => read.ok && setView(read.value));
  }, []);

  if (view)
    return (
      <Transcript
        {...(isFirst && { listFirst: true })}
        view={view}
        {...(chosen !== OWN_FILE && { file: chosen })}
        {...(vault && { vault })}
        withDigest={digest.trim() !== ''}
        onAnother={() => {
          setIsFirst(false);
          setView(null);
        }}
      />
    );
  return (
    <Screen
      terms={['transcript', 'digest']}
      title={own.title}
      lead={own.lead}
      where={where}
      practice={of?.practice ?? false}
      aside={<WhatNext title={own.aboutTitle} lines={[own.about]} />}
    >
      <RequestForm go={own.verify} send={verify} onDone={setView}>
        {of && ceremonies.length > 0 && (
          <Choices
            legend={own.ofSet(of.name)}
            value={chosen === OWN_FILE ? 'own' : chosen}
            onValue={value => setChosen(value === 'own' ? OWN_FILE : value)}
            choices={[
              ...ceremonies
                .map(one => ({
                  value: one.file,
                  label: ceremonyOf(one.file),
                  hint: <Ceremony of={one} />,
                }))
                .toReversed(),
              { value: 'own', label: own.otherFile },
            ]}
          />
        )}
        {chosen === OWN_FILE && (
          <div class="row">
            <FileChoice
              label={own.chooseFile}
              name={own.file}
              accept=".jsonl"
              onFile={file => void take(file)}
            />
            <span class="hint" role="status">
              {fileName || own.none}
            </span>
          </div>
        )}
        {tooLarge && <RefusalNote refused={{ message: own.fileTooLarge }} />}
        <DigestField
          label={own.digest}
          hint={words > 1 ? own.digestWords(words) : own.digestHint}
          value={digest}
          onValue={setDigest}
        />
      </RequestForm>
    </Screen>
  );
}
