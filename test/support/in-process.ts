/**
 * A ceremony process for tests that is none: the built `out/ceremony/answers.js` in the test's own process, behind the
 * same boundary. It costs a tenth of a real one.
 *
 * Each start gets a fresh copy of the module, with a slot and a wiping list of its own; OpenPGP.js is loaded once. What
 * crosses is copied by the serializer of Node's own channel, in the order it was sent. Nothing is shut off, and an end is
 * none of a process: what is about processes, secrets in memory, loss or crashes starts real ones (`fork` of `processes.ts`).
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import type { CeremonyMessage, CeremonyRequest } from '../../main/ceremony/protocol';
import { type Channel, serve } from '../../main/ceremony/serve';
import type { CeremonyChild, ForkCeremony } from '../../main/custodian';

type Answers = typeof import('../../main/ceremony/answers');

const bundle = pathToFileURL(path.resolve(import.meta.dirname, '../../out/ceremony/answers.js')).href;

/** Whether a test waits by fake timers or not, messages come. */
const { setImmediate } = globalThis;

let started = 0;
let loading: Promise<unknown> = Promise.resolve();

/** A copy of the module that takes this process for its own: its switches and its channel. One copy at a time. */
function freshAnswers(practiceOnly: boolean, send: Channel['send']): Promise<Answers> {
  const load = async (): Promise<Answers> => {
    const { argv } = process;
    const own = process as { parentPort?: unknown };
    process.argv = practiceOnly ? [...argv, '--practice-only'] : argv;
    own.parentPort = { on: () => {}, postMessage: send };
    try {
      return await import(/* @vite-ignore */ `${bundle}?start=${++started}`);
    } finally {
      process.argv = argv;
      delete own.parentPort;
    }
  };
  const mine = loading.then(load);
  loading = mine.catch(() => {});
  return mine;
}

const copied = (message: unknown): unknown => v8.deserialize(v8.serialize(message));

export const forkInProcess: ForkCeremony = ({ practiceOnly }): CeremonyChild => {
  let ended = false;
  let receive: (message: unknown) => void = () => {};
  const toMain: ((message: unknown) => void)[] = [];
  const onExit: (() => void)[] = [];
  const later = (deliver: () => void) => setImmediate(() => ended || deliver());

  const send = (message: CeremonyMessage): void => {
    if (ended) return;
    const copy = copied(message);
    later(() => {
      for (const hear of toMain) hear(copy);
    });
  };
  const answers = freshAnswers(practiceOnly, send);
  const channel: Channel = {
    listen: listener => {
      receive = listener;
    },
    send,
  };
  serve(channel, answers);
  return {
    post: message => {
      if (ended) return;
      const copy = copied(message) as CeremonyRequest;
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
      // What a process holds is gone with it: here the slot has to let go of it, and of its timer.
      const gone = answers.then(({ answer }) => answer({ id: 0, call: 'cancel', input: {} })).catch(() => {});
      void gone.then(() => {
        setImmediate(() => {
          for (const hear of onExit) hear();
        });
      });
    },
  };
};
