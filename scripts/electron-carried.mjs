/** `npm run electron:carried -- FILE.zip`: an Electron zip that came on a stick, for a machine without a network that builds. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, putElectronZip } from './medium/carried-electron.mjs';
import { MediumError } from './medium/write.mjs';
import { endingInASentence } from './said.mjs';

const electron = path.resolve(import.meta.dirname, '../node_modules/electron');
const read = name => JSON.parse(readFileSync(path.join(electron, name), 'utf8'));

await endingInASentence(async () => {
  const [zip, ...more] = process.argv.slice(2);
  if (zip === undefined || more.length > 0)
    throw new MediumError('Which file? npm run electron:carried -- FILE.zip');
  const given = { version: read('package.json').version, sums: read('checksums.json') };
  process.stdout.write(`${await putElectronZip(path.resolve(zip), given, cacheFolder())}\n`);
});
