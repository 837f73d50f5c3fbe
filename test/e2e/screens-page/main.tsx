/**
 * The program's page, which can be taken away and shown anew, and be put into another language, without a load: what a load
 * costs is most of a screen's test.
 */
import { render } from 'preact';
import '../../../renderer/main';
import { App } from '../../../renderer/app';
import { forgetKept } from '../../../renderer/lib/kept';
import { messages, speak } from '../../../renderer/messages/at-hand';
import type { Shown } from '../../gallery/view';
import { type Spoken, speakAs } from '../../support/other-languages';

const root = document.getElementById('root')!;
const draw = () => render(<App api={window.quorate} events={window.quorateEvents} />, root);

Object.assign(window, {
  __clear() {
    render(null, root);
    forgetKept();
    window.name = '';
    delete document.documentElement.dataset.theme;
    scrollTo(0, 0);
  },
  /** Puts the page into this language, whatever is on the screen. */
  async __speak(spoken: Spoken) {
    await speakAs(spoken);
    draw();
  },
  /** Shows a room of the gallery in place of the program, in the language at hand; gives the states of it that are shown by themselves. */
  async __gallery(shown: Shown): Promise<string[]> {
    render(null, root);
    const { showRoom, wholeOf } = await import('../../gallery/view');
    await showRoom(root, shown);
    return wholeOf(shown.room);
  },
  async __show() {
    // The page may have been loaded a moment ago, and still wait for its texts.
    if (Object.keys(messages).length === 0) await speak('en');
    // It may have drawn itself since it was cleared, over what was there before.
    render(null, root);
    draw();
  },
});
