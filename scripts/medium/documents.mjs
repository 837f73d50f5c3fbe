/** The documents of a checkout, as they go on a medium. */
import { spawnSync } from 'node:child_process';
import { SaidError } from '../said.mjs';

/**
 * Names of the documents and their pictures, from the checkout's root: those that git has. What somebody else has put
 * into the folder, notes or a half-written page, is none of the commit's, and nobody asked for it to be signed.
 *
 * @param {string} root
 * @returns {string[]} Throws `SaidError` where git cannot say
 */
export function documentsOf(root) {
  const words = ['ls-files', '-z', '--', 'docs/*.md', 'docs/pictures/*'];
  const { status, stdout } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new SaidError('This is no checkout of git: nothing says which documents it has.');
  return stdout.split('\0').filter(name => /^docs\/([^/]+\.md|pictures\/[^/]+)$/.test(name));
}
