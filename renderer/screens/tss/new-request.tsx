/** Asking for new keys, shares for another group, or a lost share: everything that holders are then to confirm. */
import { useState } from 'preact/hooks';
import type { TssGroupView, TssRequestView } from '../../../shared/contract/tss';
import { holderName } from '../../../shared/tss/holder-name';
import { Check, Choices, Select, TextField, wholeNumber } from '../../components/form/fields';
import { HolderChecks } from '../../components/form/holder-checks';
import { KeyInput, noKey } from '../../components/form/key-input';
import { RequestForm } from '../../components/form/request-form';
import { Screen } from '../../components/frame/screen';
import { Note } from '../../components/show/note';
import { VaultOldCopy } from '../../components/show/vault-record';
import { WhatNext } from '../../components/show/what-next';
import { useApp } from '../../lib/app-context';
import { lackFor } from '../../lib/request-lacks';
import { frameOf } from '../../lib/vault-where';
import { tssMessages } from '../../messages/tss';
import { useVault } from './use-vault';

type What = keyof typeof tssMessages.request.what;

const own = tssMessages.request.create;
const { what: kinds } = tssMessages.request;
const whats = Object.keys(kinds) as What[];
const DAY_MS = 24 * 60 * 60 * 1000;

const nothing = {
  what: '' as What | '',
  target: '',
  source: '',
  sourceHolders: [] as string[],
  mainHolders: [] as string[],
  lost: '',
  key: noKey,
  hasNewKey: false,
  description: '',
  mode: 'strict' as TssRequestView['mode'],
  days: '7',
};
type Draft = typeof nothing;

const isRecovery = (what: string) => ['A', 'B', 'C'].includes(what);
const givesAgain = (what: string) => what === 'A' || what === 'B';

/** As the call takes it. */
function orderOf(vault_id: string, draft: Draft) {
  const { what, target, sourceHolders, mainHolders, lost, key, hasNewKey, description, mode, days } = draft;
  const source = what === 'A' ? target : draft.source;
  return {
    vault_id,
    type: isRecovery(what) ? 'Recovery' : what,
    target_key_share_holder_group_id: target,
    ...(what !== 'KeyGen' && {
      source_key_share_holder_group: { key_share_holder_group_id: source, tss_node_ids: sourceHolders },
    }),
    ...(isRecovery(what) && { recoveryMode: what }),
    ...(givesAgain(what) && {
      lostHolder: { tss_node_id: lost, ...(hasNewKey && { pgp_key: key.given }) },
    }),
    ...(what === 'B' && { mainTssNodeIds: mainHolders }),
    description: description.trim(),
    mode,
    expires_timestamp: Date.now() + wholeNumber(days) * DAY_MS,
  };
}

export function NewRequest({ vault: vault_id }: { vault: string }) {
  const { api, go } = useApp();
  const { vault, now } = useVault(vault_id);
  const [typed, setDraft] = useState<Draft>(nothing);
  const groups = now?.groups ?? [];
  const lackOf = (what: What) => now && lackFor(what, groups, (vault?.roots ?? null) !== null);
  // What nearly everybody wants of a vault without keys.
  const draft: Draft = {
    ...typed,
    what: typed.what || (vault?.roots === null && !lackOf('KeyGen') ? 'KeyGen' : ''),
    target: typed.target || (groups.length === 1 ? groups[0]!.key_share_holder_group_id : ''),
  };
  const change = (more: Partial<Draft>) => setDraft(before => ({ ...before, ...more }));
  const groupOf = (id: string) => groups.find(one => one.key_share_holder_group_id === id);
  const { what } = draft;
  const target = groupOf(draft.target);
  const source = what === 'A' ? target : groupOf(draft.source);
  return (
    <Screen
      title={own.title}
      lead={own.lead}
      {...frameOf(vault)}
      terms={['request', 'group', 'rootKey']}
      aside={
        <>
          <WhatNext title={own.asideTitle} lines={own.aside} />
          <VaultOldCopy />
        </>
      }
    >
      <RequestForm
        go={own.go}
        send={() => (what === '' ? null : api.tssRequest.create(orderOf(vault_id, draft)))}
        onDone={made =>
          made && go({ at: 'tss', screen: 'request', vault: vault_id, of: made.tss_request_id })
        }
      >
        <Choices<What>
          legend={own.what}
          value={what}
          onValue={chosen => change({ what: chosen, sourceHolders: [] })}
          choices={whats.map(value => {
            const lack = lackOf(value);
            return { value, label: kinds[value], ...(lack && { closed: own.lacks[lack] }) };
          })}
        />
        {what !== '' && what !== 'KeyGen' && what !== 'A' && (
          <GroupSelect
            label={own.source}
            groups={groups}
            value={draft.source}
            onValue={chosen => change({ source: chosen, sourceHolders: [] })}
          />
        )}
        <GroupSelect
          label={givesAgain(what) ? own.targetLost : own.target}
          groups={groups}
          value={draft.target}
          onValue={chosen => change({ target: chosen, mainHolders: [], lost: '' })}
        />
        {givesAgain(what) && target && (
          <>
            <Select
              label={own.lost}
              value={draft.lost}
              onValue={lost => change({ lost })}
              nothing={own.choose}
              choices={target.key_share_holders.map(one => ({ value: one.tss_node_id, label: one.name }))}
            />
            <Note tone="warn">{own.lostHint}</Note>
            <Check label={own.newKey} checked={draft.hasNewKey} onChecked={on => change({ hasNewKey: on })} />
            {draft.hasNewKey && (
              <KeyInput
                holder={holderName(target, draft.lost) ?? ''}
                practice={vault?.practice ?? false}
                value={draft.key}
                onValue={key => change({ key })}
              />
            )}
          </>
        )}
        {what !== '' && what !== 'KeyGen' && source && (
          <HolderChecks
            legend={own.sourceHolders}
            holders={source.key_share_holders}
            chosen={draft.sourceHolders}
            onChosen={sourceHolders => change({ sourceHolders })}
          />
        )}
        {what === 'B' && target && (
          <HolderChecks
            legend={own.mainHolders}
            holders={target.key_share_holders}
            chosen={draft.mainHolders}
            onChosen={mainHolders => change({ mainHolders })}
          />
        )}
        <TextField
          label={own.description}
          hint={own.descriptionHint}
          value={draft.description}
          onValue={description => change({ description })}
        />
        {/* One lost share is given again in strict mode only. */}
        {!givesAgain(draft.what) && (
          <Choices<Draft['mode']>
            legend={own.mode}
            value={draft.mode}
            onValue={mode => change({ mode })}
            choices={[
              { value: 'strict', label: own.strict, hint: own.strictHint },
              { value: 'normal', label: own.normal, hint: own.normalHint },
            ]}
          />
        )}
        <TextField
          label={own.days}
          value={draft.days}
          onValue={days => change({ days })}
          short
          more={{ inputMode: 'numeric', required: true }}
        />
      </RequestForm>
    </Screen>
  );
}

interface GroupSelectProps {
  label: string;
  groups: readonly TssGroupView[];
  value: string;
  onValue(id: string): void;
}

function GroupSelect({ label, groups, value, onValue }: GroupSelectProps) {
  const { choice, status, ofHoldersShort } = tssMessages.vault;
  return (
    <Select
      label={label}
      value={value}
      onValue={onValue}
      nothing={own.choose}
      choices={groups.map((group, at) => ({
        value: group.key_share_holder_group_id,
        label: choice(
          at + 1,
          group.type,
          ofHoldersShort(group.threshold, group.participants),
          status[group.status],
        ),
      }))}
    />
  );
}
