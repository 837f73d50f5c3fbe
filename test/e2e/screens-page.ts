/** Builds the page of `screens-page/`, once for a worker. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InlineConfig } from 'vite';

let built: Promise<string> | undefined;

async function build(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quorate-screens-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { build: viteBuild } = await import('vite');
  const { pageOptions } = (await import(pathToFileURL(path.resolve('scripts/build.mjs')).href)) as {
    pageOptions(directory: string): InlineConfig;
  };
  await viteBuild({ ...pageOptions(folder), root: path.resolve(import.meta.dirname, 'screens-page') });
  return folder;
}

/** Gives the folder of the built page, which is removed when the worker ends. */
export const screensPage = (): Promise<string> => {
  built ??= build();
  return built;
};
