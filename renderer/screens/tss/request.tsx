/** One request: what is asked for, who has confirmed, and the one thing that is to be done next. */
import { useState } from 'preact/hooks';
import type { TssGroupView, TssRequestView } from '../../../shared/contract/tss';
import { holderName } from '../../../shared/tss/holder-name';
import { Go } from '../../components/form/fields';
import { GiveUpDialog } from '../../components/frame/dialog';
import { Screen } from '../../components/frame/screen';
import { Facts, Groups } from '../../components/show/codes';
import { Note } from '../../components/show/note';
import { Panel } from '../../components/show/panel';
import { RefusalNote } from '../../components/show/refusal';
import { Steady } from '../../components/show/steady';
import { useApp } from '../../lib/app-context';
import type { NextStep } from '../../lib/next-step';
import { useRequests } from '../../lib/request';
import { time } from '../../lib/time';
import { frameOf, useVaultFrame } from '../../lib/vault-where';
import { messages } from '../../messages/at-hand';
import { tssMessages } from '../../messages/tss';
import { Answer } from './answer';
import { Contribution } from './contribution';
import { ReadOrRefused } from './read-or-refused';
import { Confirmations, Contributions, type OpenPart } from './request-parts';
import { RequestWords } from './request-words';
import { reasonOf, stateOf, useCarrier, useNextStep, whatIs } from './told';
import { useVault } from './use-vault';

const own = tssMessages.request;

export function Request({ vault: vault_id, id }: { vault: string; id: string }) {
  const { vault, now, refused, again } = useVault(vault_id);
  const request = now?.requests.find(one => one.tss_request_id === id);
  if (!request)
    return (
      <Screen title={tssMessages.vault.requestsTitle} {...frameOf(vault)}>
        <ReadOrRefused refused={refused} />
      </Screen>
    );
  return <RequestNow vault_id={vault_id} of={{ request, groups: now!.groups }} again={again} />;
}

interface Props {
  vault_id: string;
  of: { request: TssRequestView; groups: readonly TssGroupView[] };
  again(): Promise<void>;
}

function RequestNow({ vault_id, of: { request, groups }, again }: Props) {
  const frame = useVaultFrame(vault_id);
  const next = useNextStep(groups)(request);
  const reason = reasonOf(request);
  const [open, setOpen] = useState<OpenPart | null>(null);
  const which = { vault_id, tss_request_id: request.tss_request_id };
  const close = async () => {
    await again();
    setOpen(null);
  };
  const mayCancel =
    request.reason === 'due' || ['PendingKeyHolderConfirmation', 'MPCProcessing'].includes(request.status);
  const around = { which, frame, onDone: close };
  if (open?.part === 'answer') return <Answer confirmer={open.of} {...around} />;
  if (open?.part === 'contribution')
    return <Contribution contributor={open.of} type={request.type} {...around} />;
  return (
    <Screen
      title={whatIs(request)}
      {...(request.description && { lead: request.description })}
      {...frame}
      terms={['request', 'group', 'contribution']}
      aside={<Asked request={request} groups={groups} />}
    >
      <Panel title={own.next.title}>
        <p>
          {/* As high as for all who confirm: what stands below stays where it is when one of them has. */}
          <Steady
            says={next.sentence}
            or={
              next.step.id === 'confirm'
                ? [own.next.confirm(request.confirmations.map(({ name }) => name))]
                : []
            }
          />
        </p>
        {reason && <Note tone="warn">{reason}</Note>}
        <div class="under">
          {mayCancel ? <Cancel which={which} again={again} /> : <span />}
          <OnWith vault_id={vault_id} request={request} step={next.step} onOpen={setOpen} />
        </div>
      </Panel>
      {next.step.id === 'carryOut' && (
        <Contributions request={request} onOpen={setOpen} which={which} again={again} />
      )}
      {request.confirmations.length > 0 && <Confirmations request={request} onOpen={setOpen} />}
    </Screen>
  );
}

/** The one way on, where there is one in the window. */
interface OnWithProps {
  vault_id: string;
  request: TssRequestView;
  step: NextStep;
  onOpen(open: OpenPart): void;
}

function OnWith({ vault_id, request, step, onOpen }: OnWithProps) {
  const { go } = useApp();
  const operation = useCarrier()(request);
  const { tss_request_id, target_key_share_holder_group_id: group } = request;
  const awaited = request.confirmations.find(({ answer }) => answer === '');
  if (step.id === 'confirm' && awaited)
    return (
      <Go
        label={own.answerOf(awaited.name)}
        or={request.confirmations.map(one => own.answerOf(one.name))}
        onClick={() => onOpen({ part: 'answer', of: awaited })}
      />
    );
  if (step.id === 'carryOut' && operation)
    return (
      <Go
        label={own.carryOut}
        onClick={() => go({ at: 'form', operation, of: { vault_id, id: tss_request_id } })}
      />
    );
  if (step.id === 'attempt') return <Go label={own.toAttempt} onClick={() => go({ at: 'attempt' })} />;
  if (step.id === 'check' || step.id === 'nothing')
    return (
      <Go
        label={tssMessages.vault.openGroupShort}
        onClick={() => go({ at: 'tss', screen: 'group', vault: vault_id, of: group })}
      />
    );
  return null;
}

function Asked({ request, groups }: Props['of']) {
  const nameOf = (id: string) => {
    const group = groups.find(one => one.key_share_holder_group_id === id);
    if (!group) return id;
    return tssMessages.vault.named(group.type, group.threshold, group.participants);
  };
  const holderOf = (id: string, number: string) => {
    const group = groups.find(one => one.key_share_holder_group_id === id);
    return (group && holderName(group, number)) ?? number;
  };
  const { source_key_share_holder_group: source, target_key_share_holder_group_id: target } = request;
  const atTime = (milliseconds: number) => time(new Date(milliseconds).toISOString());
  const facts = [
    { label: own.status, value: stateOf(request, groups) },
    { label: own.target, value: nameOf(target) },
    ...(source
      ? [
          {
            label: own.source,
            value: own.quorum(
              nameOf(source.key_share_holder_group_id),
              source.tss_node_ids.map(one => holderOf(source.key_share_holder_group_id, one)),
            ),
          },
        ]
      : []),
    ...(request.mainTssNodeIds.length > 0
      ? [
          {
            label: own.main,
            value: messages.listed(request.mainTssNodeIds.map(one => holderOf(target, one))),
          },
        ]
      : []),
    ...(request.lostHolder ? [{ label: own.lost, value: holderOf(target, request.lostHolder) }] : []),
    { label: own.mode, value: own.modes[request.mode] },
    { label: own.created, value: atTime(request.created_timestamp) },
    { label: own.expires, value: atTime(request.expires_timestamp) },
  ];
  return (
    <>
      <section>
        <h2>{own.asked}</h2>
        <Facts facts={facts} />
      </section>
      <section>
        <h2>{own.id}</h2>
        <Groups code={request.tss_request_id} form="digest" />
      </section>
      {request.context && <RequestWords context={request.context} />}
    </>
  );
}

interface CancelProps {
  which: { vault_id: string; tss_request_id: string };
  again(): Promise<void>;
}

function Cancel({ which, again }: CancelProps) {
  const { api } = useApp();
  const { busy, refused, run } = useRequests();
  const [asking, setAsking] = useState(false);
  const cancel = async () => {
    if (!(await run(() => api.tssRequest.cancel(which)))) return;
    setAsking(false);
    await again();
  };
  return (
    <>
      <button type="button" class="link alarm" onClick={() => setAsking(true)}>
        {own.cancel}
      </button>
      {asking && (
        <GiveUpDialog
          title={own.cancelTitle}
          go={own.cancelGo}
          keep={own.cancelKeep}
          busy={busy}
          onGo={() => void cancel()}
          onClose={() => setAsking(false)}
        >
          <p>{own.cancelText}</p>
          <RefusalNote refused={refused} />
        </GiveUpDialog>
      )}
    </>
  );
}
