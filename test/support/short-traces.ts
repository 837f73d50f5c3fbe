/**
 * Runs before each test file: where a call of Playwright's came from is found without its own lines. With each call and each
 * step of it it writes down up to fifty, and Vite looks for each of them in the maps of what it compiled. Of a call that fails
 * the lines of the test are told as before.
 */

type Prepare = NonNullable<typeof Error.prepareStackTrace>;

const DONE = Symbol.for('quorate-test-short-traces');

const isOfPlaywright = (frame: NodeJS.CallSite | undefined): boolean =>
  frame?.getFileName()?.includes('/node_modules/playwright-core/') === true;

/** The function that was called, which is the last of Playwright's own, and all that led there but what is Node's. */
function fromCall(frames: readonly NodeJS.CallSite[]): NodeJS.CallSite[] {
  const first = frames.findIndex(frame => !isOfPlaywright(frame));
  const others = frames.slice(Math.max((first === -1 ? frames.length : first) - 1, 0));
  return others.filter(frame => !frame.getFileName()?.startsWith('node:'));
}

/** Writes traces as `whole` does, but for Playwright's: those by the lines of the test alone, each looked up once. */
function shortened(whole: Prepare): Prepare {
  const known = new Map<string, string>();
  const lineOf = (frame: NodeJS.CallSite): string => {
    const unmapped = `\n    at ${frame}`;
    if (isOfPlaywright(frame)) return unmapped;
    let line = known.get(unmapped);
    if (line === undefined) {
      line = String(whole(new Error(''), [frame])).replace(/^Error: /, '');
      known.set(unmapped, line);
    }
    return line;
  };
  return (error, frames) =>
    isOfPlaywright(frames[0])
      ? `${error.name}: ${error.message}${fromCall(frames).map(lineOf).join('')}`
      : whole(error, frames);
}

const { prepareStackTrace } = Error;
if (prepareStackTrace && !Reflect.has(globalThis, DONE)) {
  Reflect.set(globalThis, DONE, true);
  Error.prepareStackTrace = shortened(prepareStackTrace);
}
