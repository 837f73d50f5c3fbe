/**
 * Electron's entry: puts the parts together, and nothing else.
 *
 * No `await` at the top level: Electron is `ready` only after this module has run, so waiting here for `ready`
 * would wait for ever (electron issue 40719).
 */
import path from 'node:path';
import { app, ipcMain } from 'electron';
import { offered } from '../../shared/text/catalogues';
import { keepOutOfDumps } from '../host/dumps';
import { MachineWatch } from '../host/machine/watch';
import { createProgram } from '../program/program';
import { forkCeremony } from './ceremony-child';
import { chooseFolder } from './choose-folder';
import { holdClose } from './hold-close';
import { registerCalls, tellPage } from './ipc';
import { firstLanguage, keepLanguage } from './last-language';
import { appLayers, contentsLayers, lay, readyLayers } from './lockdown';
import { whyNot } from './may-start';
import { openPageSession, registerPageScheme } from './page-session';
import { fail, quitAfter } from './quit';
import { sayReady } from './ready';
import { ofThisComputer } from './show-file';
import { openWindow, renewPage, showAgain } from './window';

const beside = (file: string): string => path.join(import.meta.dirname, '..', file);

async function open(): Promise<void> {
  const watch = new MachineWatch();
  // Where this takes a second it is known when the page asks.
  void watch.read();
  const settings = app.getPath('userData');
  let [language] = await Promise.all([
    firstLanguage(settings, app.getPreferredSystemLanguages(), offered),
    lay(readyLayers, app),
    openPageSession(beside('renderer')),
  ]);
  const program = createProgram({
    fork: forkCeremony,
    shell: 'electron',
    practiceOnly: false,
    watch,
    language,
    onLanguage: chosen => {
      language = chosen;
      void keepLanguage(settings, chosen);
      renewPage(window);
    },
    chooseFolder: purpose => chooseFolder(window, language, purpose),
    ...ofThisComputer(settings),
    onAttemptEnded: () => renewPage(window),
  });
  quitAfter(() => program.close());
  registerCalls(ipcMain, program.handlers);
  const { window, loaded } = openWindow(beside('preload/preload.cjs'), sayReady);
  holdClose(window, program, app);
  tellPage(window, program.events);
  app.on('second-instance', () => showAgain(window));
  await loaded;
  program.keepSpare();
}

// Node would open a debugger, which reads every share on its way.
process.on('SIGUSR1', () => {});
keepOutOfDumps();
const why = whyNot(app);
if (why !== undefined) fail(why);
else if (!app.requestSingleInstanceLock()) app.quit();
else {
  process.on('uncaughtException', () => fail('something went wrong inside the program, and it has ended.'));
  registerPageScheme();
  void lay(appLayers, app);
  app.on('web-contents-created', (_event, contents) => void lay(contentsLayers, contents));
  app
    .whenReady()
    .then(open)
    .catch(() => fail('the window could not be opened.'));
}
