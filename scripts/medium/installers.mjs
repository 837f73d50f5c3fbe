/** Installers in `dist/`, and of which commit each was made, which `npm run dist` writes down beside it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sumOf } from './write.mjs';

const INSTALLER = /\.(deb|rpm|AppImage|tar\.gz|exe|dmg)$/;

/** Where that is written down. */
export const noteOf = file => `${file}.commit`;

/** The commit, and the file's sum as `sha256sum` writes it: so the note of one file is none of another. */
const noteText = (commit, sum, file) => `${commit}\n${sum}  ${path.basename(file)}\n`;

/** Writes down of which commit an installer was made. One that was made elsewhere is brought here with its note. */
export const noteCommit = async (file, commit) =>
  writeFileSync(noteOf(file), noteText(commit, await sumOf(file), file));

/**
 * The installers in a folder: `installers` of this commit, each with the sum that its note has, which is that of its
 * bytes; `others`, names of those of another commit, or of which nobody wrote it down; `changed`, names of those whose
 * note says this commit, but of other bytes. None where the folder is not there.
 *
 * @param {string} folder
 * @param {string} commit as `commitName` gives it
 */
export async function installersOf(folder, commit) {
  const found = { installers: [], others: [], changed: [] };
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder)
    .filter(each => INSTALLER.test(each))
    .sort()) {
    const file = path.join(folder, name);
    const note = existsSync(noteOf(file)) ? readFileSync(noteOf(file), 'utf8') : '';
    if (!note.startsWith(`${commit}\n`)) {
      found.others.push(name);
      continue;
    }
    const sum = await sumOf(file);
    if (note === noteText(commit, sum, file)) found.installers.push({ name, sum });
    else found.changed.push(name);
  }
  return found;
}
