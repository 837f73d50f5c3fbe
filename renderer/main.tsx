/** The page's entry: styles, and the app on the bridge that the preload put into the window. */
import { render } from 'preact';
import './styles/all';
import { App } from './app';
import { keepPage } from './lib/keep-page';
import { keepFocus } from './lib/lost-focus';
import { notForLong } from './lib/not-for-long';
import { showLook } from './lib/remember';
import { attemptCall } from './lib/request';
import { showWholeFields } from './lib/whole-field';
import { languageAtHand, speak } from './messages/at-hand';
import { textsMissing } from './messages/missing';

keepPage();
keepFocus();
showWholeFields();
/** In place of an empty page, while its texts do not come. */
const Missing = () => (
  <main class="loading">
    {Object.entries(textsMissing).map(([language, sentence]) => (
      <p key={language} lang={language}>
        {sentence}
      </p>
    ))}
  </main>
);
/** Without it the system's own font is shown. */
const japanese = () => import('./lib/japanese-font').catch(() => {});
/** Text that was drawn in another font would move when its own comes: those that every screen has are there before it. */
const fontsOfAll = (): Promise<unknown> =>
  notForLong(Promise.all([...document.fonts].filter(isOfEveryScreen).map(face => face.load())));
const isOfEveryScreen = ({ unicodeRange }: FontFace): boolean => unicodeRange.startsWith('U+0-FF');
/** No `await` at the top level: what is loaded behind this file imports it. */
const begin = async () => {
  const { quorate: api } = window;
  const fonts = fontsOfAll();
  // What this window remembers is shown without waiting for what this computer does.
  showLook();
  const [read, look] = await Promise.all([
    attemptCall(() => api.language.read()),
    attemptCall(() => api.program.look()),
  ]);
  if (look.ok) showLook(look.value);
  const root = document.getElementById('root')!;
  await speak(read.ok ? read.value.language : 'en', () => {
    render(<Missing />, root);
    void japanese();
  });
  document.documentElement.lang = languageAtHand();
  if (languageAtHand() === 'ja') await japanese();
  await fonts;
  render(<App api={api} events={window.quorateEvents} />, root);
};
void begin();
