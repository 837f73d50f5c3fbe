/** The left column: where we are, the steps of this ceremony, the state of the machine. */
import { useRef, useState } from 'preact/hooks';
import { type Route, useApp } from '../../lib/app-context';
import { applyTheme, remember, type Theme, themeInUse } from '../../lib/remember';
import { lazily } from '../show/lazily';
import { BackArrow } from '../show/signs';
import { Steady } from '../show/steady';
import { Steps } from '../show/steps';
import { HelpButton } from './help-button';
import { KeysButton } from './keys-button';
import { LanguageChoice } from './lazy-language';
import { Mark } from './mark';
import { SoundToggle } from './sounds';

const Machine = lazily<{ onClose(): void }>(async () => (await import('./machine')).Machine);

/** What is said of the place: a folder, or a key set by name with its shares. */
export interface Where {
  label: string;
  /** Empty while what is made has no name. */
  name: string;
  more?: string;
  /** On a screen below another: the way back there. */
  below?: Route | undefined;
}

interface Props {
  steps?: readonly string[];
  step: number;
  where?: Where;
  held: boolean;
  onLeave?: ((to: Route) => void) | undefined;
}

export function Rail({ steps, step, where, held, onLeave }: Props) {
  const { text, folder, program, go } = useApp();
  const leave = onLeave ?? go;
  const place = where ?? { label: text.rail.folder, name: folder?.path ?? text.rail.noFolder };
  return (
    <nav class="rail" aria-label={text.rail.label}>
      <div class="mark">
        <Mark />
        <span>{text.name}</span>
      </div>
      <div class={place.name ? 'where' : 'where nameless'}>
        {place.label}
        <b>{place.name || '…'}</b>
        {where?.more}
      </div>
      {steps && <Steps steps={steps} step={step} />}
      {!held && folder && where && (
        <div class="ways-back">
          {where.below && (
            <button type="button" class="link" onClick={() => leave(where.below!)}>
              <BackArrow /> {where.name}
            </button>
          )}
          <button type="button" class="link" onClick={() => leave({ at: 'home' })}>
            <BackArrow /> {text.home_link}
          </button>
        </div>
      )}
      <div class="rail-foot">
        <Network />
        <div class="rail-line">
          <HelpButton />
          <KeysButton />
        </div>
        <div class="rail-line">
          {/* First what is on every screen: nothing else comes to stand in its place. */}
          <SoundToggle />
          {!held && <Language />}
        </div>
        <div class="rail-line">
          <span>{text.rail.version(program.version)}</span>
          <ThemeToggle />
        </div>
      </div>
    </nav>
  );
}

/** What the program sees of the network and the computer: advice, never a proof. */
function Network() {
  const { text, program, machine } = useApp();
  const [looking, setLooking] = useState(false);
  const { state, interfaces } = program.network;
  const said = {
    offline: [text.network.offline, text.network.offlineText],
    live: [text.network.live, text.network.liveText(interfaces)],
    unknown: [text.network.unknown, text.network.unknownText],
  }[state];
  const before = useRef({ said: said.join(' '), isChanged: false });
  if (before.current.said !== said.join(' ')) before.current.isChanged = true;
  return (
    <>
      {/* A network that comes or goes is heard, but not anew with each screen. */}
      <span class="visually-hidden" role="status">
        {before.current.isChanged && said.join(' ')}
      </span>
      <p class={`chip ${state === 'offline' ? 'good' : 'warn'}`}>
        <b>{said[0]}</b> {said[1]}
      </p>
      <p class="quiet">{text.network.advice}</p>
      {machine && (
        <button type="button" class="link" onClick={() => setLooking(true)}>
          <Steady
            says={text.network.machine(Object.values(machine).map(({ state: each }) => each))}
            or={[text.network.machine([]), text.network.machine(['on', 'unknown'])]}
          />
        </button>
      )}
      {looking && <Machine onClose={() => setLooking(false)} />}
    </>
  );
}

/** Asked for first: what is seldom needed is loaded then. The first screens have it among their ways. */
function Language() {
  const { text, route } = useApp();
  const [choosing, setChoosing] = useState(false);
  if (route.at === 'home' || route.at === 'folder') return null;
  if (choosing) return <LanguageChoice asked />;
  return (
    <button type="button" class="link" onClick={() => setChoosing(true)}>
      {text.language.label}
    </button>
  );
}

function ThemeToggle() {
  const { api, text } = useApp();
  const [theme, setTheme] = useState<Theme>(themeInUse);
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    remember({ theme: other });
    void api.program.look({ theme: other });
    applyTheme(other);
    setTheme(other);
  };
  return (
    <button type="button" class="link" onClick={change}>
      {text.rail[other]}
    </button>
  );
}
