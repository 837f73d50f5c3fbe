/** The program's page, which can be taken away and shown anew without a load: what a load costs is most of a screen's test. */
import { render } from 'preact';
import '../../../renderer/main';
import { App } from '../../../renderer/app';

const root = document.getElementById('root')!;

Object.assign(window, {
  __clear() {
    render(null, root);
    history.replaceState(null, '');
    delete document.documentElement.dataset.theme;
    scrollTo(0, 0);
  },
  __show: () => render(<App api={window.quorate} events={window.quorateEvents} />, root),
});
