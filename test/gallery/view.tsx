/** A room of the gallery: all states of its components under each other, or one that takes the whole window. */
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { rooms } from './rooms';
import type { Entry, State } from './states';
import './gallery.css';
import { appOf, World } from './world';

/** What is shown: a room, or a state of it that takes the whole window. */
export interface Shown {
  room: string;
  /** As `wholeOf` names it. */
  whole?: string;
}

const nameOf = ({ of }: Entry, { name }: State): string => `${of}: ${name}`;

const statesOf = (room: string): { entry: Entry; state: State }[] =>
  (rooms[room] ?? []).flatMap(entry => entry.states.map(state => ({ entry, state })));

/** Those of a room that are shown by themselves. */
export const wholeOf = (room: string): string[] =>
  statesOf(room).flatMap(({ entry, state }) => (state.whole ? [nameOf(entry, state)] : []));

export const roomNames = (): string[] => Object.keys(rooms);

/** What is on its way to be in the state that is asked for. */
let reached: (void | Promise<void>)[] = [];

function One({ state }: { state: State }) {
  const box = useRef<HTMLDivElement>(null);
  const app = useRef(appOf(state)).current;
  // Once everything in it is drawn and listens, from the inside out.
  useLayoutEffect(() => {
    reached.push(state.reach?.(box.current!));
  }, []);
  return (
    <div ref={box} class={state.whole ? '' : 'gallery-box'}>
      <World app={app}>
        <Inside state={state} app={app} />
      </World>
    </div>
  );
}

/** A component of its own: what a state shows may use hooks. */
const Inside = ({ state, app }: { state: State; app: ReturnType<typeof appOf> }) => <>{state.show(app)}</>;

function Room({ room }: { room: string }) {
  return (
    <main class="gallery">
      <h1 lang="en">{room}</h1>
      {(rooms[room] ?? []).map(entry => {
        const states = entry.states.filter(({ whole }) => !whole);
        if (states.length === 0) return null;
        return (
          <section key={entry.of} aria-label={entry.of} class="gallery-entry">
            <p class="gallery-of" lang="en">
              {entry.of}
            </p>
            {states.map(state => (
              <figure key={state.name}>
                <figcaption lang="en">{state.name}</figcaption>
                <One state={state} />
              </figure>
            ))}
          </section>
        );
      })}
    </main>
  );
}

/** Draws it anew into `root`, in the language that is at hand, until all of it is in its state; what was there is taken away. */
export async function showRoom(root: HTMLElement, { room, whole }: Shown): Promise<void> {
  render(null, root);
  reached = [];
  const alone = statesOf(room).find(({ entry, state }) => nameOf(entry, state) === whole);
  render(alone ? <One state={alone.state} /> : <Room room={room} />, root);
  await Promise.all(reached);
}
