/** Naming the holders of a new group of a vault, with their OpenPGP keys. */
import { useState } from 'preact/hooks';
import type { TssGroupView } from '../../../shared/contract/tss';
import { Choices, Go, TextField, wholeNumber } from '../../components/form/fields';
import { HolderFields, isEmpty, useHolders } from '../../components/form/holders';
import { noKey } from '../../components/form/key-input';
import { KeyFolder } from '../../components/form/lazy-key-folder';
import { Rehearse } from '../../components/form/rehearse';
import { RequestForm } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { Note } from '../../components/show/note';
import { WhatNext } from '../../components/show/what-next';
import { useApp } from '../../lib/app-context';
import { forgetKept, useFormName, useKept } from '../../lib/kept';
import { madeUpPeople, useMadeUp } from '../../lib/made-up';
import { frameOf } from '../../lib/vault-where';
import { tssMessages } from '../../messages/tss';
import { useVault } from './use-vault';

type GroupType = TssGroupView['type'];

const own = tssMessages.vault.groupForm;
const types = tssMessages.vault.type;

export function NewGroup({ vault: vault_id }: { vault: string }) {
  const { api, text, go } = useApp();
  const { vault, now } = useVault(vault_id);
  const form = `${useFormName('tssGroup')} ${vault_id}`;
  const [chosen, setType] = useKept<GroupType | ''>(form, 'type', '');
  const [threshold, setThreshold] = useKept(form, 'threshold', '2');
  const [made, setMade] = useState<TssGroupView | null>(null);
  const list = useHolders(form);
  const madeUp = useMadeUp(form);
  const back = () => go({ at: 'tss', screen: 'vault', vault: vault_id });
  // The first group of a vault is nearly always its main group.
  const type = chosen || (now?.groups.length === 0 ? 'MainGroup' : '');
  return (
    <Screen
      key={made ? 'made' : 'form'}
      title={made ? own.made : own.title}
      lead={made ? '' : own.lead}
      {...frameOf(vault)}
      terms={['group', 'rootKey', 'fingerprint']}
      aside={<WhatNext title={own.asideTitle} lines={own.aside} />}
    >
      {made ? (
        <div class="card">
          <Note tone="warn">{own.also(made.alsoInOtherGroups)}</Note>
          <div class="under">
            <Go label={own.onward} onClick={back} />
          </div>
        </div>
      ) : (
        <RequestForm
          go={own.go}
          send={() =>
            type === ''
              ? null
              : api.tssGroup.create({
                  vault_id,
                  type,
                  threshold: wholeNumber(threshold),
                  key_share_holders: list.holders.map(({ name, key }) => ({
                    name: name.trim(),
                    ...(key.given.length > 0 && { pgp_key: key.given }),
                  })),
                })
          }
          onDone={group => {
            forgetKept(form);
            if (group.alsoInOtherGroups.length > 0) setMade(group);
            else back();
          }}
        >
          {vault?.practice && (
            <Rehearse
              isTyped={list.holders.some(
                one => !isEmpty(one) && (!madeUp.isOne(one.name) || one.key.given.length > 0),
              )}
              onFill={() => {
                const names = madeUpPeople(text.rehearse.holders, list.holders.length);
                madeUp.setFilled(names);
                list.fill(names.map(name => ({ name, key: noKey })));
              }}
            />
          )}
          <Choices<GroupType>
            legend={own.typeLegend}
            value={type}
            onValue={setType}
            choices={(Object.keys(types) as GroupType[]).map(value => ({
              value,
              label: types[value],
              hint: own.typeHint[value],
            }))}
          />
          <TextField
            label={own.threshold}
            hint={own.thresholdHint}
            value={threshold}
            onValue={setThreshold}
            short
            more={{ inputMode: 'numeric', required: true }}
          />
          <KeyFolder of={list} practice={vault?.practice ?? false} />
          <HolderFields
            of={list}
            withKeys
            keysOptional={vault?.practice ?? false}
            judge={typed => madeUp.judge(typed, vault?.practice ?? false)}
          />
        </RequestForm>
      )}
    </Screen>
  );
}
