/** The program's page, which can be taken away and shown anew without a load: what a load costs is most of a screen's test. */
import { render } from 'preact';
import '../../../renderer/main';
import { App } from '../../../renderer/app';
import { laterTexts, messages, said, speak } from '../../../renderer/messages/at-hand';
import { generateIn } from '../../support/generated-language';

const root = document.getElementById('root')!;

Object.assign(window, {
  __clear() {
    render(null, root);
    history.replaceState(null, '');
    delete document.documentElement.dataset.theme;
    scrollTo(0, 0);
  },
  /** Puts the page into the generated language, for good. */
  async __generate() {
    for (const texts of [messages, said, await laterTexts()]) generateIn(texts);
  },
  async __show() {
    // The page may have been loaded a moment ago, and still wait for its texts.
    if (Object.keys(messages).length === 0) await speak('en');
    render(<App api={window.quorate} events={window.quorateEvents} />, root);
  },
});
