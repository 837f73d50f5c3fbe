/**
 * SHIM for an older Electron that was packed and so has no default app: takes the first argument that is no switch as
 * the program's folder, and loads what `-r` names before it, as the default app does.
 */
const { app } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

const [, ...given] = process.argv;
let folder = '';
for (let at = 0; at < given.length; at++) {
  if (given[at] === '-r') require(path.resolve(given[++at]));
  else if (!given[at].startsWith('-') && folder === '') folder = path.resolve(given[at]);
}
if (given.includes('--version')) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
process.defaultApp = true;
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version ?? '0');
app.setAppPath(folder);
require(path.join(folder, manifest.main));
