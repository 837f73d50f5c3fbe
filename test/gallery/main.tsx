/**
 * The gallery as `npm run gallery` serves it: a bar of switches over a frame with one room in it. The frame is as large as the
 * window divided by the zoom, and drawn larger by it: so narrow windows are laid out as the program lays them out at 200 % and 400 %.
 */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../../renderer/styles/all';
import './gallery.css';
import { speak } from '../../renderer/messages/at-hand';
import { type Spoken, speakAs } from '../support/other-languages';
import type { Shown } from './view';

const LANGUAGES: readonly Spoken[] = ['en', 'de', 'fr', 'es', 'ja', 'generated'];
const THEMES = ['light', 'dark'] as const;
const ZOOMS = ['100', '200', '400'] as const;
const BAR = 48;

const root = document.getElementById('root')!;
const asked = new URLSearchParams(location.search);

async function inFrame(room: string): Promise<void> {
  document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
  await speakAs((asked.get('language') ?? 'en') as Spoken);
  const { showRoom } = await import('./view');
  const whole = asked.get('whole');
  await showRoom(root, { room, ...(whole && { whole }) });
}

interface ChoiceProps {
  label: string;
  value: string;
  from: readonly string[];
  onValue(value: string): void;
}
const Choice = ({ label, value, from, onValue }: ChoiceProps) => (
  <label>
    {label}{' '}
    <select value={value} onChange={event => onValue(event.currentTarget.value)}>
      {from.map(one => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  </label>
);

const ALL = 'all in one';

function Bar({ rooms, wholeOf }: { rooms: readonly string[]; wholeOf(room: string): string[] }) {
  const [room, setRoom] = useState(rooms[0]!);
  const [whole, setWhole] = useState(ALL);
  const [theme, setTheme] = useState<string>('light');
  const [language, setLanguage] = useState<string>('en');
  const [zoom, setZoom] = useState<string>('100');
  const shown: Shown = { room, ...(whole !== ALL && { whole }) };
  const by = Number(zoom) / 100;
  return (
    <>
      <nav class="gallery-bar" style={{ height: `${BAR}px` }}>
        <Choice
          label="Room"
          value={room}
          from={rooms}
          onValue={next => {
            setRoom(next);
            setWhole(ALL);
          }}
        />
        <Choice label="State" value={whole} from={[ALL, ...wholeOf(room)]} onValue={setWhole} />
        <Choice label="Theme" value={theme} from={THEMES} onValue={setTheme} />
        <Choice label="Language" value={language} from={LANGUAGES} onValue={setLanguage} />
        <Choice label="Zoom, %" value={zoom} from={ZOOMS} onValue={setZoom} />
      </nav>
      <iframe
        title="Gallery"
        class="gallery-frame"
        src={`?${new URLSearchParams({ ...shown, theme, language })}`}
        style={{
          width: `${100 / by}vw`,
          height: `calc((100vh - ${BAR}px) / ${by})`,
          transform: `scale(${by})`,
        }}
      />
    </>
  );
}

const room = asked.get('room');
if (room) await inFrame(room);
else {
  await speak('en');
  const { roomNames, wholeOf } = await import('./view');
  render(<Bar rooms={roomNames()} wholeOf={wholeOf} />, root);
}
