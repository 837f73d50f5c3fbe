/** Builds the page of `screens-page/`, once for a run of the tests. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InlineConfig } from 'vite';
import { onceARun } from '../support/once-a-run';

async function build(folder: string): Promise<void> {
  const { build: viteBuild } = await import('vite');
  const { pageOptions } = (await import(pathToFileURL(path.resolve('scripts/build.mjs')).href)) as {
    pageOptions(directory: string): InlineConfig;
  };
  await viteBuild({ ...pageOptions(folder), root: path.resolve(import.meta.dirname, 'screens-page') });
}

/** Gives the folder of the built page. */
export const screensPage = (): Promise<string> => onceARun('screens-page', build);
