/**
 * A ceremony process for tests that is none: the built `out/ceremony/answers.js` in the test's own process, behind the
 * same boundary. It costs a tenth of a real one.
 *
 * Each has a slot and a wiping list that nobody else has meanwhile. Code that has run is warm, and makes half of what a start
 * costs: the module of one that ended with nothing left to answer, its slot empty and its list wiped, serves a later start.
 * Any other runs anew. It is compiled once, as the body of a function, and OpenPGP.js is loaded once. What crosses is copied
 * by the serializer of Node's own channel, in the order it was sent. Nothing is shut off, and an end is none of a process:
 * what is about processes, secrets in memory, loss or crashes starts real ones (`fork` of `processes.ts`).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';
import type { CeremonyChild, ForkCeremony } from '../../main/attempts/ceremony-process';
import type { CeremonyMessage, CeremonyRequest } from '../../main/ceremony/process/protocol';
import { type Channel, serve } from '../../main/ceremony/process/serve';

type Answers = typeof import('../../main/ceremony/process/answers');
type Imported = Record<string, object>;
type Evaluate = (imported: Imported, meta: { url: string }) => Answers;

/** Whether a test waits by fake timers or not, messages come. */
const { setImmediate, clearTimeout } = globalThis;

/**
 * A bundle as a function, and what it imports. Its imports stand one to a line, its exports in one list: with anything
 * else in it, it would not compile.
 */
async function compiled(bundle: string): Promise<{ evaluate: Evaluate; imported: Imported }> {
  const names: string[] = [];
  const properties = (list: string) => list.replaceAll(' as ', ': ');
  const body = readFileSync(bundle, 'utf8')
    .replace(/^import (\{.+\}|\* as \S+) from "(.+)";$/gm, (_, what: string, name: string) => {
      names.push(name);
      return `const ${what.startsWith('{') ? properties(what) : what.slice('* as '.length)} = imported["${name}"];`;
    })
    .replaceAll('import.meta', 'meta')
    .replace(/^export \{(.+)\};$/m, 'return {$1};');
  const evaluate = vm.compileFunction(`"use strict";${body}`, ['imported', 'meta'], { filename: bundle });
  const modules = names.map(async name => [name, (await import(/* @vite-ignore */ name)) as object] as const);
  return { evaluate: evaluate as Evaluate, imported: Object.fromEntries(await Promise.all(modules)) };
}

/** The module as it ran for one start after another. `send`: the channel of the one that it serves now. */
interface Warm {
  readonly answers: Answers;
  send: Channel['send'];
}

/** What runs one bundle: its code, and those that serve nobody, by whether they only practise. */
class Bundle {
  readonly #practice: Warm[] = [];
  readonly #real: Warm[] = [];
  #code: ReturnType<typeof compiled> | undefined;
  constructor(readonly file: string) {}

  get code(): ReturnType<typeof compiled> {
    this.#code ??= compiled(this.file);
    return this.#code;
  }

  idle(practiceOnly: boolean): Warm[] {
    return practiceOnly ? this.#practice : this.#real;
  }
}

/** Runs the module as one that takes this process for its own: its switches and its channel. */
async function run(bundle: Bundle, practiceOnly: boolean): Promise<Warm> {
  const { evaluate, imported } = await bundle.code;
  const { argv } = process;
  const own = process as { parentPort?: unknown };
  const channel: Pick<Warm, 'send'> = { send: () => {} };
  process.argv = practiceOnly ? [...argv, '--practice-only'] : argv;
  own.parentPort = { on: () => {}, postMessage: (message: CeremonyMessage) => channel.send(message) };
  try {
    const answers = evaluate(imported, { url: pathToFileURL(bundle.file).href });
    return Object.assign(channel, { answers });
  } finally {
    process.argv = argv;
    delete own.parentPort;
  }
}

async function take(bundle: Bundle, practiceOnly: boolean, send: Channel['send']): Promise<Warm> {
  const taken = bundle.idle(practiceOnly).pop() ?? (await run(bundle, practiceOnly));
  taken.send = send;
  return taken;
}

const copied = (message: unknown): unknown => v8.deserialize(v8.serialize(message));

/** Starts those that answer by this bundle of an `answers.ts`. */
export function inProcess(file: string): ForkCeremony {
  const bundle = new Bundle(file);
  return options => start(bundle, options);
}

/** Those that are shipped. */
export const forkInProcess: ForkCeremony = inProcess(
  path.resolve(import.meta.dirname, '../../out/ceremony/answers.js'),
);

function start(bundle: Bundle, { practiceOnly }: Parameters<ForkCeremony>[0]): CeremonyChild {
  let ended = false;
  /** Requests that were sent and not yet answered. */
  let open = 0;
  let receive: (message: unknown) => void = () => {};
  const toMain: ((message: unknown) => void)[] = [];
  const onExit: (() => void)[] = [];
  const later = (deliver: () => void) => setImmediate(() => ended || deliver());

  const send = (message: CeremonyMessage): void => {
    if ('id' in message) open--;
    if (ended) return;
    const copy = copied(message);
    later(() => {
      for (const hear of toMain) hear(copy);
    });
  };
  const taken = take(bundle, practiceOnly, send);
  const channel: Channel = {
    listen: listener => {
      receive = listener;
    },
    send,
  };
  serve(
    channel,
    taken.then(({ answers }) => answers),
  );
  return {
    post: message => {
      if (ended) return;
      const copy = copied(message) as CeremonyRequest;
      open++;
      later(() => receive(copy));
    },
    onMessage: listener => {
      toMain.push(listener);
    },
    onExit: listener => {
      onExit.push(listener);
    },
    kill: () => {
      if (ended) return;
      ended = true;
      // Where a test has taken the clock, a timer of before would not be cleared.
      const isClean = open === 0 && globalThis.clearTimeout === clearTimeout;
      // What a process holds is gone with it: here the slot has to let go of it, and of its timer.
      const gone = taken
        .then(async warm => {
          await warm.answers.answer({ id: 0, call: 'cancel', input: {} });
          warm.send = () => {};
          if (isClean) bundle.idle(practiceOnly).push(warm);
        })
        .catch(() => {});
      void gone.then(() => {
        setImmediate(() => {
          for (const hear of onExit) hear();
        });
      });
    },
  };
}
