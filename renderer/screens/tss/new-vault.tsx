/** Naming a new vault for threshold keys. */

import { useState } from 'preact/hooks';
import { TextField } from '../../components/form/fields';
import { PracticeCheck } from '../../components/form/practice-check';
import { Rehearse } from '../../components/form/rehearse';
import { RequestForm } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { WhatNext } from '../../components/show/what-next';
import { useApp } from '../../lib/app-context';
import { freeName } from '../../lib/free-name';
import { useFormName } from '../../lib/kept';
import { useMadeUp } from '../../lib/made-up';
import { tssMessages } from '../../messages/tss';

const own = tssMessages.vault.vaultForm;

export function NewVault() {
  const { api, text, program, vaults, go, readVaults } = useApp();
  const [name, setName] = useState('');
  const [practice, setPractice] = useState(program.practiceOnly);
  const form = useFormName('tssVault');
  const madeUp = useMadeUp(form);
  return (
    <Screen
      title={own.title}
      lead={own.lead}
      practice={practice}
      mayPractise
      where={{ label: tssMessages.vault.label, name }}
      terms={['vault', 'rootKey', 'group']}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
    >
      <RequestForm
        go={own.go}
        send={() => api.tssVault.create({ name: name.trim(), practice })}
        onDone={async ({ vault_id }) => {
          await readVaults();
          go({ at: 'tss', screen: 'vault', vault: vault_id });
        }}
      >
        <Rehearse
          isTyped={name !== '' && !madeUp.isOne(name)}
          onFill={() => {
            const filled = freeName(
              text.rehearse.vault,
              vaults.map(vault => vault.name),
            );
            setName(filled);
            madeUp.setFilled([filled]);
            setPractice(true);
          }}
        />
        <TextField
          label={own.name}
          hint={own.nameHint}
          value={name}
          onValue={setName}
          judge={typed => madeUp.judge(typed, practice)}
          first
          more={{ required: true }}
        />
        <PracticeCheck own={own} practice={practice} onPractice={setPractice} />
      </RequestForm>
    </Screen>
  );
}
