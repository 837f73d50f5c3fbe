/** Recording a set that Vault, OpenBao or secrets.js made, by what people say of it. */

import type { InitView, KeySetView } from '../../shared/contract/key-sets';
import type { Scheme } from '../../shared/records/key-set';
import { Choices, Select, TextField, wholeNumber } from '../components/form/fields';
import { InitInput } from '../components/form/init-input';
import { PracticeCheck } from '../components/form/practice-check';
import { RequestForm } from '../components/form/request-form';
import { Screen } from '../components/frame/screen';
import { RefusalNote } from '../components/show/refusal';
import { WhatNext } from '../components/show/what-next';
import { useApp } from '../lib/app-context';
import { type IndexNotation, readIndexes } from '../lib/indexes';
import { forgetKept, useFormName, useKept } from '../lib/kept';
import { adoptMessages as own } from '../messages/behind';

export function Adopt() {
  const { api, text, program, show, go } = useApp();
  const form = useFormName('adopt');
  const [name, setName] = useKept(form, 'name', '');
  const [scheme, setScheme] = useKept<Scheme>(form, 'scheme', 'vault');
  const [required, setRequired] = useKept(form, 'required', '');
  const [issued, setIssued] = useKept(form, 'issued', '');
  const [indexes, setIndexes] = useKept(form, 'indexes', '');
  const [shareBytes, setShareBytes] = useKept(form, 'shareBytes', '');
  const [notation, setNotation] = useKept<IndexNotation>(form, 'notation', 'hex');
  const [practice, setPractice] = useKept(form, 'practice', program.practiceOnly);
  const read = readIndexes(indexes, notation);
  const secretsjs = scheme === 'secretsjs';

  const change = (to: Scheme) => {
    setScheme(to);
    // As each of the two writes its indexes, where nothing was typed yet.
    if (indexes === '') setNotation(to === 'vault' ? 'hex' : 'decimal');
  };
  const fill = (init: InitView) => {
    setRequired(String(init.required));
    setIssued(String(init.issued));
    setNotation('decimal');
    setIndexes(init.indexes.join(' '));
    setShareBytes(init.shareBytes === 0 ? '' : String(init.shareBytes));
  };

  const adopt = () =>
    read.unread.length > 0
      ? null
      : api.keySet.adopt({
          name: name.trim(),
          scheme,
          required: wholeNumber(required),
          issued: wholeNumber(issued),
          indexes: read.indexes,
          practice,
          ...(shareBytes.trim() && { shareBytes: wholeNumber(shareBytes) }),
        });
  const adopted = async (keySet: KeySetView) => {
    const folder = await api.folder.read();
    forgetKept(form);
    show({ keySet, ...(folder.ok && { folder: folder.value }) });
    go({ at: 'keySet' });
  };

  return (
    <Screen
      terms={['keySet', 'adopted', 'share', 'quorum', 'index']}
      title={own.title}
      lead={own.lead}
      where={{ label: text.rail.newKeySet, name }}
      practice={practice}
      mayPractise
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
    >
      <RequestForm go={own.go} send={adopt} onDone={adopted}>
        <div class="fields">
          <TextField
            label={text.create.name}
            hint={text.create.nameHint}
            value={name}
            onValue={setName}
            first
            more={{ required: true }}
          />
          <Choices<Scheme>
            legend={own.scheme}
            value={scheme}
            onValue={change}
            choices={[
              { value: 'vault', label: own.schemeVault },
              { value: 'secretsjs', label: own.schemeSecretsjs, hint: own.schemeSecretsjsHint },
            ]}
          />
        </div>
        {!secretsjs && <InitInput onRead={fill} />}
        <div class="fields">
          <TextField
            label={own.required}
            hint={secretsjs ? own.requiredHintSecretsjs : own.requiredHint}
            value={required}
            onValue={setRequired}
            short
            more={{ inputMode: 'numeric', required: true }}
          />
          <TextField
            label={own.issued}
            hint={secretsjs ? own.issuedHintSecretsjs : own.issuedHint}
            value={issued}
            onValue={setIssued}
            short
            more={{ inputMode: 'numeric', required: true }}
          />
          <TextField
            label={own.shareBytes}
            hint={secretsjs ? own.shareBytesHintSecretsjs : own.shareBytesHint}
            value={shareBytes}
            onValue={setShareBytes}
            short
            more={{ inputMode: 'numeric' }}
          />
        </div>
        <div class="fields">
          <TextField
            label={own.indexes}
            hint={secretsjs ? own.indexesHintSecretsjs : own.indexesHint}
            value={indexes}
            onValue={setIndexes}
            mono
          />
          <Select
            label={own.notation}
            value={notation}
            onValue={value => setNotation(value as IndexNotation)}
            choices={[
              { value: 'hex', label: own.hex },
              { value: 'decimal', label: own.decimal },
            ]}
            hint={own.read(read.indexes)}
          />
        </div>
        {read.unread.length > 0 && <RefusalNote refused={{ message: own.unread(read.unread) }} />}
        <PracticeCheck own={own} practice={practice} onPractice={setPractice} />
      </RequestForm>
    </Screen>
  );
}
