/** The scanner alone on a page. What it read is counted and compared here, and goes nowhere else. */
import { render } from 'preact';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import '../../../renderer/styles/forms.css';
import '../../../renderer/styles/scan.css';
import { say } from '../../../renderer/lib/say';
import { speak } from '../../../renderer/messages/at-hand';

const asked = new URLSearchParams(location.search);
const limit = asked.get('limit');

function onRead(bytes: Uint8Array) {
  const told = new TextDecoder().decode(bytes);
  bytes.fill(0);
  Object.assign(window, { __read: told, __readAt: performance.now() });
}

await speak('en');
// As the page loads it: behind its first texts.
const { Scanner } = await import('../../../renderer/components/scan/scanner');
render(
  <main>
    <h1>Scan</h1>
    <Scanner
      kind={asked.get('kind') === 'key' ? 'key' : 'share'}
      say={say}
      onRead={onRead}
      {...(limit && { limitMs: Number(limit) })}
    />
  </main>,
  document.getElementById('root')!,
);
