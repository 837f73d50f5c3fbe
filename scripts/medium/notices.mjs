/** Licences of the libraries in the product, in one text, as each brings its own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} root the checkout
 * @param {string} list of parts, as `sbom.mjs` gives it
 * @returns {string} the text; the same for the same list
 */
export function notices(root, list) {
  const texts = JSON.parse(list)
    .components.map(({ name }) => name)
    .sort()
    .filter(name => existsSync(path.join(root, 'node_modules', name, 'package.json')) && name !== 'electron')
    .map(name => {
      const folder = path.join(root, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
      const text = file
        ? readFileSync(path.join(folder, file), 'utf8').trim()
        : 'It brings no text of its own.';
      return `${name} ${version} (${license})\n\n${text}\n`;
    });
  const head =
    'Libraries in Quorate, and their licences. Those of Electron and Chromium are in its package.\n';
  return [head, ...texts].join(`\n${'-'.repeat(80)}\n\n`);
}
