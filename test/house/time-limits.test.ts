/** Time limits of the window (WCAG 2.2.1): each timer of the page is a limit that the guide names with its reason, or is none. */
import { expect, test } from 'vitest';
import { EXPIRY_MINUTES, TOKEN_KEPT_MS } from '../../shared/contract/limits';
import { filesUnder, read } from './sources';

/** What people could be late for. By the row of the guide that says what comes of it. */
const LIMITS: Readonly<Record<string, string>> = {
  'renderer/lib/countdown.ts': 'an attempt, from the words to the last share',
  'renderer/components/entry/share-field.tsx': 'what was typed of a share or another secret and left',
  'renderer/components/show/masked.tsx': 'an entry of the sealed store that is shown',
  'renderer/scan/camera.ts': 'the camera',
  'renderer/components/scan/scanner.tsx': 'the camera',
};

/** What nobody can be late for. */
const NONE: Readonly<Record<string, string>> = {
  'renderer/components/entry/card-entry.tsx': 'moves the focus',
  'renderer/components/form/holders.tsx': 'moves the focus',
  'renderer/components/form/init-input.tsx': 'waits until a paste is whole',
  'renderer/components/form/key-folder.tsx': 'waits until the focus has moved',
  'renderer/components/form/key-input.tsx': 'waits until a paste is whole, and moves the focus',
  'renderer/components/show/note.tsx': 'is heard after the title',
  'renderer/lib/after-key.ts': 'moves the focus',
  'renderer/lib/not-for-long.ts': 'how long the first picture waits to be whole',
  'renderer/lib/takes-longer.ts': 'says that something is still under way',
  'renderer/lib/taken-later.ts': 'until a key is answered',
  'renderer/lib/unhurried.ts': 'shows when a button takes a key again',
  'renderer/messages/at-hand.ts': 'asks again for texts that did not come',
  'renderer/operations/create-key-set/seal-fields.tsx': 'moves the focus',
  'renderer/scan/reading.ts': 'the time that the program may take for a picture',
  'renderer/screens/attempt/enter-share.tsx': 'tells that a card is being used',
};

test('every timer of the page is a time limit that the guide tells of, or none', () => {
  const withTimers = filesUnder('renderer')
    .filter(file => /\.tsx?$/.test(file) && /\b(setTimeout|setInterval)\(/.test(read(file)))
    .sort();
  expect(withTimers).toEqual([...Object.keys(LIMITS), ...Object.keys(NONE)].sort());
  const guide = read('docs/guide.md');
  for (const row of Object.values(LIMITS)) expect(guide).toContain(`\n| ${row} | `);
  expect(guide).toContain(`after ${EXPIRY_MINUTES.least} to ${EXPIRY_MINUTES.most} minutes without input`);
  expect(TOKEN_KEPT_MS).toBe(2 * 60_000);
});

test('what has a style that moves or fades leaves nothing unread: nothing of the page goes away by an animation', () => {
  const styles = filesUnder('renderer/styles').filter(file => file.endsWith('.css'));
  expect(styles.filter(file => /@keyframes|\banimation\b/.test(read(file)))).toEqual([]);
});
