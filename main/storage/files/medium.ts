/**
 * What the system knows of the medium that a folder is on, for errors that do not say it themselves: a stick that was
 * pulled out gives the same EIO as a bad one, and a file system that the system found damaged the same EROFS as write
 * protection. Linux alone tells (proc(5), mountinfo); elsewhere nothing is known.
 */
import { existsSync, readFileSync } from 'node:fs';

interface Mount {
  source: string;
  /** Of this mount: read-only where somebody mounted it so. */
  options: string[];
  /** Of the file system: read-only also where the system made it so. */
  own: string[];
}

/** mountinfo writes blanks, tabs, line feeds and backslashes as three octal digits. */
const plain = (field: string): string =>
  field.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

const holds = (point: string, at: string): boolean =>
  point === '/' || at === point || at.startsWith(`${point}/`);

/** The mount that an absolute path is on, by the text of mountinfo; undefined when none is, or it is the root's. */
export function mountOf(mountinfo: string, at: string): Mount | undefined {
  let found: (Mount & { point: string }) | undefined;
  for (const line of mountinfo.split('\n')) {
    const [before = '', after = ''] = line.split(' - ');
    const [, , , , point, options] = before.split(' ').map(plain);
    const [, source, own] = after.split(' ').map(plain);
    if (!point || !options || !source || !own || !holds(point, at)) continue;
    if (found && found.point.length > point.length) continue;
    found = { point, source, options: options.split(','), own: own.split(',') };
  }
  return found?.point === '/' ? undefined : found;
}

function mountNow(at: string): Mount | undefined {
  try {
    return mountOf(readFileSync('/proc/self/mountinfo', 'utf8'), at);
  } catch {
    return undefined;
  }
}

/** True when the device that an absolute path was on is not there any more. */
export function isPulledOut(at: string): boolean {
  const source = mountNow(at)?.source ?? '';
  return source.startsWith('/dev/') && !existsSync(source);
}

/**
 * True when the system itself made the file system of an absolute path read-only, because it found damage: nobody mounted
 * it so.
 */
export const isFoundDamaged = (at: string): boolean => foundDamaged(mountNow(at));

/** `isFoundDamaged` for what mountinfo says. */
export const foundDamaged = (mount: Mount | undefined): boolean =>
  mount?.options.includes('rw') === true &&
  mount.own.some(option => ['ro', 'emergency_ro', 'shutdown'].includes(option));
