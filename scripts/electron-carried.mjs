/** `npm run electron:carried -- FILE.zip`: an Electron zip that came on a stick, for a machine without a network that builds. */
import path from 'node:path';
import { cacheFolder, electronOf, putElectronZip } from './medium/carried-electron.mjs';
import { MediumError } from './medium/write.mjs';
import { endingInASentence } from './said.mjs';

const root = path.resolve(import.meta.dirname, '..');

await endingInASentence(async () => {
  const [zip, ...more] = process.argv.slice(2);
  if (zip === undefined || more.length > 0)
    throw new MediumError('Which file? npm run electron:carried -- FILE.zip');
  process.stdout.write(`${await putElectronZip(path.resolve(zip), electronOf(root), cacheFolder())}\n`);
});
