/** The program round a component of the gallery: made-up calls, and what a screen has at hand. */
import type { ComponentChildren } from 'preact';
import { type AppContext, AppProvider } from '../../renderer/lib/app-context';
import { say } from '../../renderer/lib/say';
import { messages } from '../../renderer/messages/at-hand';
import { operations } from '../../renderer/operations';
import { clientOver } from '../../shared/contract';
import { asResult } from '../../shared/text/failure';
import { fakeApi } from '../renderer/fake-api';
import { sampleMachine, sampleProgram } from '../renderer/samples';
import { sampleKeySet, sampleSummary } from '../renderer/samples-of-sets';
import { nothing, type State } from './states';

// That of Node, by which made-up calls tell what has changed.
Object.assign(globalThis, { setImmediate: (told: () => void) => setTimeout(told) });

function apiOf(answers: State['answers']): AppContext['api'] {
  const handlers = fakeApi({ keySet: sampleKeySet(), ...answers }).handlers as unknown as Record<
    string,
    Record<string, (params: unknown) => Promise<unknown>>
  >;
  return clientOver((name, params) => {
    const [group, call] = name.split('.') as [string, string];
    return asResult(() => handlers[group]![call]!(params));
  });
}

export function appOf({ app, answers }: Pick<State, 'app' | 'answers'>): AppContext {
  const now = performance.now();
  return {
    api: apiOf(answers),
    text: messages,
    say,
    operations,
    program: sampleProgram(),
    programAt: now,
    route: { at: 'home' },
    machine: sampleMachine(),
    folder: { path: '/media/ceremony', keySets: [sampleSummary()], settled: [] },
    keySet: sampleKeySet(),
    attempt: null,
    endsAt: null,
    recovery: null,
    vaults: [],
    go: nothing,
    show: nothing,
    hasVaultsRead: true,
    readVaults: async () => {},
    readAttempt: async () => null,
    ...(typeof app === 'function' ? app() : app),
  };
}

export const World = ({ app, children }: { app: AppContext; children: ComponentChildren }) => (
  <AppProvider value={app}>{children}</AppProvider>
);
