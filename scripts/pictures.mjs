/**
 * Takes the pictures of docs/pictures again: screens of the browser tests, 1280 wide, in the light theme but for one. Needs
 * ImageMagick, for few colours and small files.
 *
 *   npm run build && node scripts/pictures.mjs
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const shots = path.join(root, '.cache', 'shots');
const COLOURS = '64';

/** The state's name in test/e2e, and that of its picture. */
const pictures = [
  ['home-offline', 'home-light'],
  ['key-set-operations', 'key-set-light'],
  ['bound', 'words-light'],
  ['entry', 'collect-light'],
  ['entry', 'collect-dark'],
  ['refused', 'refused-light'],
  ['result', 'result-light'],
  ['recovery-otp', 'password-light'],
  ['recovery-store-listed', 'store-light'],
  ['machine', 'machine-light'],
  ['tss-vault-waiting', 'vault-light'],
  ['tss-vault-in-use', 'vault-in-use-light'],
  ['tss-answer-text', 'answer-light'],
  ['tss-group-issued', 'receipts-light'],
  ['tss-own-compare', 'own-compare-light'],
  ['tss-own-made', 'own-made-light'],
];

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SHOTS: shots },
  });
  if (status !== 0) {
    console.error(`${command} failed. ${error?.message ?? ''}`);
    process.exit(1);
  }
}

const names = [...new Set(pictures.map(([state]) => state))];
const wanted = `the screen .?(${names.join('|')}).? fits in every language`;
run('npx', ['vitest', 'run', 'test/e2e/screens', '-t', wanted]);
for (const [state, picture] of pictures) {
  const theme = picture.endsWith('-dark') ? 'dark' : 'light';
  const to = path.join(root, 'docs', 'pictures', `${picture}.png`);
  run('convert', [
    path.join(shots, `${state}-${theme}-1280.png`),
    '-strip',
    '-colors',
    COLOURS,
    `PNG8:${to}`,
  ]);
}
