/** The app: reads the program's state once, follows what main tells of it, and chooses the screen. The attempt at hand comes first. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Api } from '../shared/contract';
import type { AttemptView } from '../shared/contract/attempts';
import type { Events } from '../shared/contract/events';
import type { Refused, Result } from '../shared/result';
import { CloseDialog } from './components/attempt/close-dialog';
import { Sounds } from './components/frame/sounds';
import { lazily } from './components/show/lazily';
import { forgetAgain } from './lib/again';
import { type AppContext, AppProvider, isLive, type Route, useOperation } from './lib/app-context';
import { inOrder, readings } from './lib/news';
import { notForLong } from './lib/not-for-long';
import { remember, remembered } from './lib/remember';
import { attemptCall } from './lib/request';
import { say } from './lib/say';
import { messages } from './messages/at-hand';
import { operations, recoveryOperation } from './operations';
import { Attempt } from './screens/attempt/attempt';
import { InOneSentence } from './screens/attempt/statement';
import { Folder } from './screens/folder';
import { Home, VaultCards } from './screens/home';
import type { TssProps } from './screens/tss';
import type { VerifyProps } from './screens/verify';

// What is not shown first is loaded behind it.
const Adopt = lazily(async () => (await import('./screens/adopt')).Adopt);
const DecodeToken = lazily<{ encoded?: string }>(
  async () => (await import('./screens/decode-token')).DecodeToken,
);
const Drill = lazily(async () => (await import('./screens/drill')).Drill);
const KeySet = lazily(async () => (await import('./screens/key-set')).KeySet);
const Tss = lazily<TssProps>(async () => (await import('./screens/tss')).Tss);
const Verify = lazily<VerifyProps>(async () => (await import('./screens/verify')).Verify);
const behind = [VaultCards, KeySet, Adopt, DecodeToken, Drill, InOneSentence, Tss, Verify];

type State = Pick<
  AppContext,
  | 'programAt'
  | 'machine'
  | 'folder'
  | 'keySet'
  | 'attempt'
  | 'endsAt'
  | 'recovery'
  | 'vaults'
  | 'hasVaultsRead'
> & {
  program: AppContext['program'] | null;
  /** Null until everything was read. */
  route: Route | null;
  /** Number of the event that says that the window is to be closed: with the next one it is asked anew. Null where it is not. */
  closing: number | null;
};
/** What calls and events tell: times are those that are left. */
type News = Partial<Omit<State, 'endsAt' | 'programAt'>> & { endsInMs?: number | null };

export function App({ api, events }: { api: Api; events: Events }) {
  const [state, setState] = useState<State>({
    program: null,
    programAt: 0,
    machine: null,
    folder: null,
    keySet: null,
    attempt: null,
    endsAt: null,
    recovery: null,
    vaults: [],
    hasVaultsRead: false,
    route: null,
    closing: null,
  });
  const latest = useRef(state);
  const { came, read } = useMemo(readings, []);
  const show = useCallback(({ endsInMs, ...news }: News) => {
    const now = performance.now();
    const { secondsLeft } = news.attempt ?? {};
    const left = endsInMs ?? (secondsLeft == null ? null : secondsLeft * 1000);
    const isOther = news.folder !== undefined && news.folder?.path !== latest.current.folder?.path;
    if (news.attempt?.phase === 'complete' || (isOther && latest.current.folder)) forgetAgain();
    latest.current = {
      ...latest.current,
      // Another folder's vaults are told with it, or right after it.
      ...(isOther && { vaults: [], hasVaultsRead: false }),
      ...('vaults' in news && { hasVaultsRead: true }),
      // With its attempt the question is over, and is no question of the next.
      ...('attempt' in news && !(news.attempt && isLive(news.attempt)) && { closing: null }),
      ...news,
      ...(news.program && { programAt: now }),
      ...('attempt' in news && { endsAt: left === null ? null : now + left }),
    };
    setState(latest.current);
  }, []);
  const go = useCallback(
    (route: Route) => {
      const { attempt, route: from } = latest.current;
      // Whatever leads away from an ended attempt leaves it for good: no page that is shown anew comes back to it.
      const isLeft = from?.at === 'attempt' && route.at !== 'attempt' && attempt && !isLive(attempt);
      remember({
        route: route.at === 'tss' ? route : undefined,
        ...(isLeft && { dismissed: attempt.nonce }),
      });
      show({ route });
    },
    [show],
  );

  const readVaults = useCallback(async () => {
    const listed = await read('folder', () => attemptCall(() => api.tssVault.list()));
    // Where they cannot be read, nothing waits for them.
    show(listed.ok ? listed.value : { hasVaultsRead: true });
  }, [api, read, show]);

  const vaultsRead = useRef<Promise<void>>(Promise.resolve());
  /** Nonce of the attempt whose end main knows to be shown here. */
  const endRead = useRef('');
  const readAttempt = useCallback(async (): Promise<AttemptView | null> => {
    const result = await read('attempt', () => attemptCall(() => api.attempt.read()));
    if (!result.ok) return latest.current.attempt;
    const attempt = result.value;
    if (attempt && !isLive(attempt)) endRead.current = attempt.nonce;
    show({ attempt });
    return attempt;
  }, [api, read, show]);

  // Once the end is on the screen it is read, by which main knows that this page can be replaced.
  const ended = state.attempt && !isLive(state.attempt) ? state.attempt.nonce : '';
  useEffect(() => {
    if (ended && ended !== endRead.current) void readAttempt();
  }, [ended, readAttempt]);

  useEffect(() => {
    const readAll = () =>
      Promise.all([
        readAttempt(),
        ...(
          [
            ['recovery', 'recovery', api.recovery.read],
            ['folder', 'folder', api.folder.read],
            ['folder', 'keySet', api.keySet.read],
            ['machine', 'machine', api.program.machine],
            ['machine', 'program', api.program.read],
          ] as const
        ).map(async ([event, what, call]) => {
          const result = await read<Result<unknown, Refused>>(event, () =>
            attemptCall<unknown>(() => call()),
          );
          if (!result.ok) return;
          show({ [what]: result.value });
          // Every file of theirs is read for it, so the screen does not wait, or not for long.
          if (what === 'folder' && result.value) vaultsRead.current = readVaults();
        }),
      ]);
    events.follow(
      inOrder(
        ({ number, name, value }) => {
          came(name);
          show(
            name === 'closing'
              ? { closing: number }
              : // Vaults that it does not tell of cannot be read.
                { ...(value as News), ...(name === 'folder' && { hasVaultsRead: true }) },
          );
        },
        () => void readAll(),
      ),
    );
    const begin = async () => {
      // One that does not come is asked for again when it is shown.
      for (const screen of behind) screen.ahead().catch(() => {});
      const [attempt] = await readAll();
      // With what is read at once the first screen comes up whole.
      await notForLong(vaultsRead.current);
      const toShow = attempt && (isLive(attempt) || remembered().dismissed !== attempt.nonce);
      show({ route: toShow ? { at: 'attempt' } : firstRoute(latest.current) });
    };
    void begin();
  }, [api, came, events, read, readAttempt, readVaults, show]);

  const { route, program, closing, ...atHand } = state;
  if (!program || !route) return <main class="loading">{messages.loading}</main>;
  const shown: Route = state.recovery && !ofRecovery.has(route.at) ? { at: 'recovery' } : route;
  const app: AppContext = {
    ...atHand,
    program,
    route: shown,
    api,
    text: messages,
    say,
    operations,
    go,
    show,
    readVaults,
    readAttempt,
  };
  return (
    <AppProvider value={app}>
      <ScreenAt route={shown} />
      <Sounds />
      {closing !== null && state.attempt && isLive(state.attempt) && (
        <CloseDialog
          key={closing}
          attempt={state.attempt}
          onClose={() => latest.current.closing === closing && show({ closing: null })}
        />
      )}
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
      return <Verify {...route} />;
  }
}

function FormOf({ operation, index = 0, of, practice }: Omit<Extract<Route, { at: 'form' }>, 'at'>) {
  const { Form } = useOperation(operation);
  if (!Form) return null;
  return (
    <Form index={index} {...(of && { of })} {...(practice && { practice })}>
      <Attempt />
    </Form>
  );
}
