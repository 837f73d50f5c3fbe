/** What goes into packages beside the program of the window: the script that starts it, the terminal, and the notices. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { notices } from '../medium/notices.mjs';
import { sbom } from '../medium/sbom.mjs';
import { oldestNode } from './system.mjs';

/** The terminal’s own files, which an installed Node runs: paths in the checkout. OpenPGP.js is beside them. */
export const TERMINAL = [
  'out/cli/index.js',
  'out/cli/terminal.js',
  'out/ceremony/process.js',
  'out/ceremony/answers.js',
  'out/scan/qr-thread.js',
];

/** Writes them into `out/installed/`, where electron-builder.yml names them. The program has been built. */
export async function makeParts(root, settings) {
  const into = path.join(root, 'out/installed');
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { installedLauncher } = await import(pathToFileURL(path.join(into, 'launcher.js')).href);
  const { name, version, license, type } = manifest;
  const parts = {
    quorate: installedLauncher(settings.linux.executableName, oldestNode(manifest)),
    'terminal/package.json': `${JSON.stringify({ name, version, license, type }, null, 2)}\n`,
    // The list's time stands in none of them.
    'NOTICES.txt': notices(root, sbom(root, new Date(0).toISOString())),
    ...Object.fromEntries(TERMINAL.map(each => [`terminal/${each}`, readFileSync(path.join(root, each))])),
  };
  for (const [part, content] of Object.entries(parts)) {
    const there = path.join(into, part);
    mkdirSync(path.dirname(there), { recursive: true });
    // Another packing may read it meanwhile.
    const partial = path.join(into, `${path.basename(part)}.${process.pid}`);
    writeFileSync(partial, content, { mode: part === 'quorate' ? 0o755 : 0o644 });
    renameSync(partial, there);
  }
}
