/** The app: reads the program's state, keeps it fresh, and chooses the screen. The attempt at hand comes first. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from '../shared/contract';
import type { AttemptView } from '../shared/contract/attempts';
import { lazily } from './components/show/lazily';
import { type AppContext, AppProvider, isLive, type Route, useOperation } from './lib/app-context';
import { remember, remembered } from './lib/remember';
import { attemptCall } from './lib/request';
import { say } from './lib/say';
import { messages } from './messages/at-hand';
import { operations, recoveryOperation } from './operations';
import { Attempt } from './screens/attempt/attempt';
import { Folder } from './screens/folder';
import { Home } from './screens/home';
import { KeySet } from './screens/key-set';
import type { TssProps } from './screens/tss';

// What is not shown first is loaded behind it.
const Adopt = lazily(async () => (await import('./screens/adopt')).Adopt);
const DecodeToken = lazily<{ encoded?: string }>(
  async () => (await import('./screens/decode-token')).DecodeToken,
);
const Drill = lazily(async () => (await import('./screens/drill')).Drill);
const Tss = lazily<TssProps>(async () => (await import('./screens/tss')).Tss);
const Verify = lazily<{ file?: string }>(async () => (await import('./screens/verify')).Verify);
const behind = [Adopt, DecodeToken, Drill, Tss, Verify];

type State = Pick<AppContext, 'machine' | 'folder' | 'keySet' | 'attempt' | 'recovery' | 'vaults'> & {
  program: AppContext['program'] | null;
  route: Route;
};

/** The attempt is read once a second while one is on; the machine's state and clock every five. */
const SECOND = 1000;
const PROGRAM_EVERY = 5;

export function App({ api }: { api: Api }) {
  const [state, setState] = useState<State>({
    program: null,
    machine: null,
    folder: null,
    keySet: null,
    attempt: null,
    recovery: null,
    vaults: [],
    route: { at: 'home' },
  });
  const latest = useRef(state);
  latest.current = state;
  const show = useCallback((news: Partial<State>) => setState(before => ({ ...before, ...news })), []);
  const go = useCallback(
    (route: Route) => {
      remember({ route: route.at === 'tss' ? route : undefined });
      show({ route });
    },
    [show],
  );

  const readSets = useCallback(async () => {
    const [folder, keySet] = await Promise.all([
      attemptCall(() => api.folder.read()),
      attemptCall(() => api.keySet.read()),
    ]);
    show({ ...(folder.ok && { folder: folder.value }), ...(keySet.ok && { keySet: keySet.value }) });
  }, [api, show]);

  const readVaults = useCallback(async () => {
    const listed = await attemptCall(() => api.tssVault.list());
    show({ vaults: listed.ok ? listed.value.vaults : [] });
  }, [api, show]);
  const folderPath = state.folder?.path;
  useEffect(() => {
    if (folderPath !== undefined) void readVaults();
  }, [folderPath, readVaults]);

  const readAttempt = useCallback(async (): Promise<AttemptView | null> => {
    const result = await attemptCall(() => api.attempt.read());
    if (!result.ok) return latest.current.attempt;
    show({ attempt: result.value });
    return result.value;
  }, [api, show]);

  const readRecovery = useCallback(async () => {
    const recovery = await attemptCall(() => api.recovery.read());
    if (recovery.ok) show({ recovery: recovery.value });
  }, [api, show]);

  // Recovery mode goes on, and ends, with its attempt.
  const [nonce, phase] = [state.attempt?.nonce, state.attempt?.phase];
  useEffect(() => {
    if (phase) void readRecovery();
  }, [nonce, phase, readRecovery]);

  // With the end of an attempt the record may have changed.
  const live = isLive(state.attempt);
  const wasLive = useRef(false);
  useEffect(() => {
    if (wasLive.current && !live) void Promise.all([readSets(), readVaults()]);
    wasLive.current = live;
  }, [live, readSets, readVaults]);

  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    const readProgram = async () => {
      const [program, machine] = await Promise.all([
        attemptCall(() => api.program.read()),
        attemptCall(() => api.program.machine()),
      ]);
      if (!over)
        show({
          ...(program.ok && { program: program.value }),
          ...(machine.ok && { machine: machine.value }),
        });
    };
    const tick = async (count: number) => {
      if (isLive(latest.current.attempt)) await readAttempt();
      if (count % PROGRAM_EVERY === 0) await readProgram();
      if (!over) timer = setTimeout(tick, SECOND, count + 1);
    };
    const begin = async () => {
      // One that does not come is asked for again when it is shown.
      for (const screen of behind) screen.ahead().catch(() => {});
      const [attempt] = await Promise.all([readAttempt(), readSets(), readRecovery()]);
      const toShow = attempt && (isLive(attempt) || remembered().dismissed !== attempt.nonce);
      show({ route: toShow ? { at: 'attempt' } : firstRoute(latest.current) });
      await readProgram();
      timer = setTimeout(tick, SECOND, 1);
    };
    void begin();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [api, readAttempt, readRecovery, readSets, show]);

  const dismissAttempt = useCallback(() => {
    const { attempt } = latest.current;
    if (attempt) remember({ dismissed: attempt.nonce });
  }, []);

  const { route, program, ...atHand } = state;
  if (!program) return <main class="loading">{messages.loading}</main>;
  const app: AppContext = {
    ...atHand,
    program,
    api,
    text: messages,
    say,
    operations,
    go,
    show,
    readVaults,
    readAttempt,
    dismissAttempt,
  };
  return (
    <AppProvider value={app}>
      <ScreenAt route={app.recovery && !ofRecovery.has(route.at) ? { at: 'recovery' } : route} />
    </AppProvider>
  );
}

/** In recovery mode every other way leads to its own first screen. */
const ofRecovery = new Set<Route['at']>(['recovery', 'attempt', 'decode']);

const firstRoute = (state: State): Route =>
  state.folder ? (remembered().route ?? { at: 'home' }) : { at: 'folder' };

function ScreenAt({ route }: { route: Route }) {
  switch (route.at) {
    case 'home':
      return <Home />;
    case 'folder':
      return <Folder />;
    case 'adopt':
      return <Adopt />;
    case 'keySet':
      return <KeySet />;
    case 'drill':
      return <Drill />;
    case 'form':
      return <FormOf {...route} />;
    case 'recovery':
      return <FormOf operation={recoveryOperation} />;
    case 'tss':
      return <Tss {...route} key={`${route.screen} ${route.of}`} />;
    case 'attempt':
      return <Attempt />;
    case 'decode':
      return <DecodeToken {...(route.encoded && { encoded: route.encoded })} />;
    case 'verify':
      return <Verify {...(route.file && { file: route.file })} />;
  }
}

function FormOf({ operation, index = 0, of }: Omit<Extract<Route, { at: 'form' }>, 'at'>) {
  const { Form } = useOperation(operation);
  if (!Form) return null;
  return (
    <Form index={index} {...(of && { of })}>
      <Attempt />
    </Form>
  );
}
