/** Recording a set that Vault or OpenBao made, by what people say of it. */
import { useState } from 'preact/hooks';
import { useApp } from '../app-context';
import { Check, Go, TextField, wholeNumber } from '../components/form';
import { RefusalNote } from '../components/refusal';
import { Screen } from '../components/screen';
import { WhatNext } from '../components/what-next';
import { type IndexNotation, readIndexes } from '../lib/indexes';
import { useRequests } from '../lib/request';

export function Adopt() {
  const { api, text, program, show, go } = useApp();
  const own = text.adopt;
  const [name, setName] = useState('');
  const [required, setRequired] = useState('');
  const [issued, setIssued] = useState('');
  const [indexes, setIndexes] = useState('');
  const [notation, setNotation] = useState<IndexNotation>('hex');
  const [practice, setPractice] = useState(program.practiceOnly);
  const { busy, refused, run } = useRequests();
  const read = readIndexes(indexes, notation);

  const adopt = async (event: Event) => {
    event.preventDefault();
    if (read.unread.length > 0) return;
    const keySet = await run(() =>
      api.keySet.adopt({
        name: name.trim(),
        scheme: 'vault',
        required: wholeNumber(required),
        issued: wholeNumber(issued),
        indexes: read.indexes,
        practice,
      }),
    );
    if (!keySet) return;
    const folder = await api.folder.read();
    show({ keySet, ...(folder.ok && { folder: folder.value }) });
    go({ at: 'keySet' });
  };

  return (
    <Screen
      title={own.title}
      lead={own.lead}
      where={{ label: text.rail.newKeySet, name: name || '…' }}
      practice={practice}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
    >
      <form class="card" onSubmit={adopt}>
        <div class="fields">
          <TextField
            label={text.create.name}
            hint={text.create.nameHint}
            value={name}
            onValue={setName}
            first
            more={{ required: true }}
          />
          <div class="field">
            <span>{own.scheme}</span>
            <b>{own.schemeVault}</b>
          </div>
        </div>
        <div class="fields">
          <TextField
            label={own.required}
            hint={own.requiredHint}
            value={required}
            onValue={setRequired}
            short
            more={{ inputMode: 'numeric', required: true }}
          />
          <TextField
            label={own.issued}
            hint={own.issuedHint}
            value={issued}
            onValue={setIssued}
            short
            more={{ inputMode: 'numeric', required: true }}
          />
        </div>
        <div class="fields">
          <TextField label={own.indexes} hint={own.indexesHint} value={indexes} onValue={setIndexes} mono />
          <div class="field">
            <label for="notation">{own.notation}</label>
            <select
              id="notation"
              value={notation}
              onChange={event => setNotation(event.currentTarget.value as IndexNotation)}
            >
              <option value="hex">{own.hex}</option>
              <option value="decimal">{own.decimal}</option>
            </select>
            <p class="hint" role="status">
              {own.read(read.indexes)}
            </p>
          </div>
        </div>
        {read.unread.length > 0 && <RefusalNote refused={{ message: own.unread(read.unread) }} />}
        <Check
          label={own.practice}
          hint={program.practiceOnly ? text.create.practiceForced : own.practiceHint}
          checked={practice}
          onChecked={setPractice}
          disabled={program.practiceOnly}
        />
        <RefusalNote refused={refused} />
        <div class="under">
          <Go label={busy ? text.working : own.go} busy={busy} />
        </div>
      </form>
    </Screen>
  );
}
