/** The commit that a checkout is of, as packages and media name it. */
import { spawnSync } from 'node:child_process';
import { SaidError } from './said.mjs';

function git(root, ...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Gives its digest, with a word where files are not as it has them; undefined where git knows of none. */
export function commitIfKnown(root) {
  const digest = git(root, 'rev-parse', 'HEAD');
  if (digest === undefined) return undefined;
  return git(root, 'status', '--porcelain', '--untracked-files=no') === ''
    ? digest
    : `${digest}, with changes`;
}

/** The same. Throws `SaidError` where there is none. */
export function commitName(root) {
  const name = commitIfKnown(root);
  if (name === undefined) throw new SaidError('This is no checkout of git: nothing says which commit it is.');
  return name;
}

/**
 * What stands in packages as the time of everything, in seconds since 1970: the commit's, or SOURCE_DATE_EPOCH where that is
 * set, for sources that git is not at hand for. Throws `SaidError` where there is neither.
 */
export function commitTime(root, env = process.env) {
  const said = env.SOURCE_DATE_EPOCH || git(root, 'log', '-1', '--format=%ct');
  if (said === undefined || !/^\d{1,10}$/.test(said))
    throw new SaidError('SOURCE_DATE_EPOCH has to say the time of the commit, in seconds since 1970.');
  return Number(said);
}
