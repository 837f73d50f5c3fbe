/** The requests under a TSS vault, as the terminal asks for them: created, shown, answered, contributed to, carried out, cancelled. */
import { requestTypes } from '../../../shared/records/tss-request';
import { texts } from '../messages';
import { startConditionNames } from '../options/groups';
import { keyIn, readContributionFile, readSignedFile } from './files';
import { need, orRefuse, type Session } from './session';
import { requestLine, requestLines } from './tss-lines';
import { tellNext } from './tss-next';
import type { RequestRun, RunRequest } from './tss-request-run';
import { tell, type Verb } from './tss-verb';

const say = texts.tss;

/** What is typed for these. */
export interface RequestOptions extends Omit<RequestRun, 'vault_id' | 'tss_request_id'> {
  vault?: string | undefined;
  /** One of `requestTypes`. */
  type?: string | undefined;
  target?: string | undefined;
  source?: string | undefined;
  nodes: string[];
  recoveryMode?: string | undefined;
  lostHolder?: string | undefined;
  /** A file. */
  newKey?: string | undefined;
  mainNodes: string[];
  description?: string | undefined;
  expiresDays?: number | undefined;
  normal: boolean;
  code?: string | undefined;
  decline: boolean;
  holderNames: string[];
  operands: string[];
  /** For a request, by the operation that it is for. */
  carryOut: RunRequest;
}

const requestOf = ({ vault, operands }: RequestOptions) => ({
  vault_id: vault!,
  tss_request_id: operands[0]!,
});

const DAY_MS = 24 * 60 * 60 * 1000;

async function createRequest(session: Session, told: RequestOptions): Promise<void> {
  const { source, nodes, lostHolder, recoveryMode, mainNodes, description, expiresDays } = told;
  const pgp_key = await keyIn(session, told.newKey);
  const created = await session.api.tssRequest.create({
    vault_id: told.vault!,
    type: told.type!,
    target_key_share_holder_group_id: told.target!,
    ...(source !== undefined && {
      source_key_share_holder_group: { key_share_holder_group_id: source, tss_node_ids: nodes },
    }),
    ...(recoveryMode !== undefined && { recoveryMode }),
    ...(lostHolder !== undefined && {
      lostHolder: { tss_node_id: lostHolder, ...(pgp_key && { pgp_key }) },
    }),
    ...(mainNodes.length > 0 && { mainTssNodeIds: mainNodes }),
    ...(description !== undefined && { description }),
    ...(expiresDays !== undefined && { expires_timestamp: Date.now() + expiresDays * DAY_MS }),
    mode: told.normal ? 'normal' : 'strict',
  });
  const { tss_request_id, confirmations } = tell(session, created, requestLines);
  const names = new Set(confirmations.map(({ name }) => name));
  tellNext(session, say.next.request(tss_request_id, [...names].join(', ')));
}

/** The text to sign; before its code is known, the message that has it, which the holder opens with their key. */
async function confirmText(session: Session, told: RequestOptions): Promise<void> {
  const { code, decline, holderNames } = told;
  const decision = decline ? 'decline' : 'confirm';
  const [holder] = holderNames;
  const given = need(
    session,
    await session.api.tssRequest.confirmText({
      ...requestOf(told),
      decision,
      ...(holder !== undefined && { holder }),
      ...(code !== undefined && { code }),
    }),
  );
  session.status = given;
  for (const { name, text, codeMessage } of given.texts) {
    // Who declines needs no code.
    const isMessage = code === undefined && codeMessage !== '' && !decline;
    session.output.result((isMessage ? codeMessage : text).trimEnd());
    if (isMessage) session.output.complain(say.messageFor(name));
    else tellNext(session, say.next.text(name, decline));
  }
}

async function answer(session: Session, told: RequestOptions, call: 'confirm' | 'decline'): Promise<void> {
  const signed = await orRefuse(session, () => readSignedFile(told.operands[1]!));
  tell(session, await session.api.tssRequest[call]({ ...requestOf(told), signed }), requestLines);
}

export const requestVerbs = {
  create: {
    types: requestTypes,
    needs: ['vault', 'type', 'target'],
    takes: [
      'source',
      'node',
      'recovery-mode',
      'lost-holder',
      'new-key',
      'main-node',
      'description',
      'expires-days',
      'normal',
    ],
    usage: say.usage.requestCreate,
    run: createRequest,
  },
  list: {
    needs: ['vault'],
    usage: say.usage.requestList,
    run: async (session, told) => {
      const listed = await session.api.tssRequest.list({ vault_id: told.vault! });
      tell(session, listed, ({ requests }) => requests.map(requestLine));
    },
  },
  show: {
    needs: ['vault'],
    operands: ['ID'],
    usage: say.usage.requestShow,
    run: async (session, told) => {
      tell(session, await session.api.tssRequest.read(requestOf(told)), requestLines);
    },
  },
  'confirm-text': {
    needs: ['vault', 'holder'],
    takes: ['code', 'decline'],
    operands: ['ID'],
    usage: say.usage.requestConfirmText,
    run: confirmText,
  },
  confirm: {
    needs: ['vault'],
    operands: ['ID', 'FILE'],
    usage: say.usage.requestConfirm,
    run: (session, told) => answer(session, told, 'confirm'),
  },
  decline: {
    needs: ['vault'],
    operands: ['ID', 'FILE'],
    usage: say.usage.requestDecline,
    run: (session, told) => answer(session, told, 'decline'),
  },
  digest: {
    needs: ['vault'],
    operands: ['ID', 'NUMBER', 'DIGEST'],
    usage: say.usage.requestDigest,
    run: async (session, told) => {
      const [, tss_node_id = '', digest = ''] = told.operands;
      const brought = await session.api.tssRequest.bringDigest({ ...requestOf(told), tss_node_id, digest });
      tell(session, brought, requestLines);
    },
  },
  'withdraw-digest': {
    needs: ['vault'],
    operands: ['ID', 'NUMBER'],
    usage: say.usage.requestWithdrawDigest,
    run: async (session, told) => {
      const [, tss_node_id = ''] = told.operands;
      const left = await session.api.tssRequest.withdrawDigest({ ...requestOf(told), tss_node_id });
      tell(session, left, requestLines);
    },
  },
  contribution: {
    needs: ['vault'],
    operands: ['ID', 'FILE', 'SIGNATURE'],
    usage: say.usage.requestContribution,
    run: async (session, told) => {
      const [, file = '', signedBy = ''] = told.operands;
      const contribution = await orRefuse(session, () => readContributionFile(file));
      const signature = await orRefuse(session, () => readSignedFile(signedBy));
      const which = requestOf(told);
      const brought = await session.api.tssRequest.bringContribution({ ...which, contribution, signature });
      tell(session, brought, requestLines);
    },
  },
  run: {
    needs: ['vault'],
    takes: ['contributions', 'absent', 'entropy', 'sum', 'accept-private-keys', ...startConditionNames],
    operands: ['ID'],
    usage: say.usage.requestRun,
    run: async (session, told) => told.carryOut(session, { ...told, ...requestOf(told) }),
  },
  cancel: {
    needs: ['vault'],
    operands: ['ID'],
    usage: say.usage.requestCancel,
    run: async (session, told) => {
      tell(session, await session.api.tssRequest.cancel(requestOf(told)), one => [requestLine(one)]);
    },
  },
} as const satisfies Readonly<Record<string, Verb<RequestOptions>>>;
