/** Installers in `dist/`, and of which commit each was made, which `npm run dist` writes down beside it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const INSTALLER = /\.(deb|rpm|AppImage|tar\.gz|exe|dmg)$/;

/** Where that is written down. */
export const noteOf = file => `${file}.commit`;

/** Writes down of which commit an installer was made. One that was made elsewhere is brought here with its note. */
export const noteCommit = (file, commit) => writeFileSync(noteOf(file), `${commit}\n`);

/**
 * Names of the installers in a folder: `names` of those of this commit, `others` of those of another, or of which nobody
 * wrote it down. None where the folder is not there.
 *
 * @param {string} folder
 * @param {string} commit as `commitName` gives it
 */
export function installersOf(folder, commit) {
  const all = existsSync(folder) ? readdirSync(folder).filter(name => INSTALLER.test(name)) : [];
  const isOfIt = name => {
    const note = noteOf(path.join(folder, name));
    return existsSync(note) && readFileSync(note, 'utf8') === `${commit}\n`;
  };
  const names = all.filter(isOfIt).sort();
  return { names, others: all.filter(name => !names.includes(name)).sort() };
}
