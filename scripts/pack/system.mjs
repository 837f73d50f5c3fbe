/** What a package needs of the system that it is installed on: the oldest Node for the terminal, and names of processors. */

/** Which Node the terminal runs with, as package.json has it: major and minor version. */
export function oldestNode({ engines }) {
  const [, major, minor] = /^>=(\d+)\.(\d+)\.0$/.exec(engines.node);
  return [Number(major), Number(minor)];
}

/** What a description says of it. */
export const nodeSentence = manifest =>
  `Commands in the terminal need Node ${oldestNode(manifest).join('.')} or later.`;

/** Processors by Node's names, as Debian and as rpm call them. */
export const DEBIAN_NAMES = { x64: 'amd64', arm64: 'arm64' };
export const RPM_NAMES = { x64: 'x86_64', arm64: 'aarch64' };
