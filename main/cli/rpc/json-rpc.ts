/**
 * JSON-RPC 2.0 (jsonrpc.org/specification), one message a line: from a line of bytes to the line of its answer.
 * Which methods there are is the caller's business.
 */
import type { Failure, Result } from '../../../shared/result';
import type { ByteLine } from '../terminal/byte-lines';
import { isObject, toJson } from '../terminal/json';
import { withMessages } from './messages';

/** Carries out one method; never throws. `params` is what the request had: an object, or undefined for none. */
export type CarryOut = (
  method: string,
  params: Record<string, unknown> | undefined,
) => Promise<Result<unknown>>;

export const BATCH_MAX = 100;
/** Longer than any sensible one; and nothing longer than this is ever repeated to whoever asked. */
export const ID_MAX_CHARACTERS = 128;

export const rpcErrors = {
  parse: { code: -32700, message: 'Parse error' },
  request: { code: -32600, message: 'Invalid Request' },
  method: { code: -32601, message: 'Method not found' },
  params: { code: -32602, message: 'Invalid params' },
  internal: { code: -32603, message: 'Internal error' },
} as const;
/** Every refusal of the program; `data` says which. */
export const REFUSED = -32000;

type Id = string | number | null;
interface RpcError {
  code: number;
  message: string;
  data?: Failure;
}
interface Answer {
  jsonrpc: '2.0';
  id: Id;
  result?: unknown;
  error?: RpcError;
}

const errorAnswer = (id: Id, error: RpcError): Answer => ({ jsonrpc: '2.0', id, error });

/**
 * Carries out what a line asks for and gives the line that answers it, with its line feed; undefined when there is
 * nothing to answer (notifications). The members of a batch are carried out one after the other, in order.
 *
 * The line's bytes are overwritten. What it said in strings on the way through `JSON.parse` cannot be.
 */
export async function answerTo(line: ByteLine, carryOut: CarryOut): Promise<string | undefined> {
  const answer = await answerToMessage(messageIn(line), carryOut);
  return answer && `${JSON.stringify(answer)}\n`;
}

const unreadable = Symbol('not JSON');
const tooLong = Symbol('too long');

function messageIn({ bytes, tooLong: wasTooLong }: ByteLine): unknown {
  if (wasTooLong) return tooLong;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The error quotes the line, and is dropped for that.
    return unreadable;
  } finally {
    bytes.fill(0);
  }
}

async function answerToMessage(message: unknown, carryOut: CarryOut): Promise<Answer | Answer[] | undefined> {
  if (message === unreadable) return errorAnswer(null, rpcErrors.parse);
  if (!Array.isArray(message)) return answerToRequest(message, carryOut);
  if (message.length === 0 || message.length > BATCH_MAX) return errorAnswer(null, rpcErrors.request);
  const answers: Answer[] = [];
  for (const request of message) {
    const answer = await answerToRequest(request, carryOut);
    if (answer) answers.push(answer);
  }
  return answers.length > 0 ? answers : undefined;
}

async function answerToRequest(request: unknown, carryOut: CarryOut): Promise<Answer | undefined> {
  // Own fields only: a parsed object has its `__proto__` as a field, and no other prototype than the usual.
  const { jsonrpc, method, params, id } = isObject(request) ? request : {};
  const isNotification = id === undefined;
  const known = isId(id) ? id : null;
  if (jsonrpc !== '2.0' || typeof method !== 'string' || !(isNotification || isId(id))) {
    return errorAnswer(known, rpcErrors.request);
  }
  const byName = params === undefined || isObject(params);
  const answer = byName
    ? answerOf(known, await carryOut(method, params))
    : errorAnswer(known, rpcErrors.params);
  return isNotification ? undefined : answer;
}

function isId(id: unknown): id is Id {
  if (typeof id === 'number') return Math.abs(id) <= Number.MAX_SAFE_INTEGER;
  return id === null || (typeof id === 'string' && id.length <= ID_MAX_CHARACTERS);
}

function answerOf(id: Id, result: Result<unknown>): Answer {
  return result.ok
    ? { jsonrpc: '2.0', id, result: withMessages(toJson(result.value)) }
    : errorAnswer(id, errorOf(result.error));
}

/** The program's refusals of a call as such have codes of JSON-RPC; all carry what was refused and why. */
function errorOf(data: Failure): RpcError {
  switch (data.code) {
    case 'UNKNOWN_CALL':
      return { ...rpcErrors.method, data };
    case 'BAD_REQUEST':
      return { ...rpcErrors.params, data };
    case 'INTERNAL':
      return { ...rpcErrors.internal, data };
    default:
      return { code: REFUSED, message: data.message, data };
  }
}
