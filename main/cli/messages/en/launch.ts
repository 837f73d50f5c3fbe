/** Starting the program. */
export const launch = {
  noCommand: 'Which command?',
  startTakesNone: 'npm start takes no command. npm start -- --help shows how.',
  startHelp: (exit: string) => `Quorate: key ceremonies on a computer without a network.

  npm start                                 the window. Where it cannot be had a line says why, and in its place
                                            come the preview in an installed Chromium (for practice only), the
                                            guided ceremony in the terminal, or, where nobody can be asked, the demo
  npm run --silent quorate                  the guided ceremony in the terminal, which asks for everything
  npm run --silent quorate -- COMMAND ...   one command; with --help in its place: which there are
  npm run demo                              a practice ceremony with made-up shares, explained

For example:
  npm run --silent quorate -- check-share --help

${exit}`,
  outputLost: 'The output could not be written whole. If anything was issued, it is in the ceremony folder.',
  programFault: 'Quorate: something went wrong inside the program, and it has ended.',
  electronNotWhereSaid: 'Electron is not where ELECTRON_OVERRIDE_DIST_PATH says.',
  electronFetch: (seconds: number) =>
    `Electron is fetched once, at first use; this takes ${seconds} seconds at most ...`,
  electronNotFetched: 'Electron could not be fetched.',
  electronEnded: 'Electron ended before its window opened.',
  electronEndedAsRoot: 'Electron ended before its window opened (it does not run as root).',
  networkOfItsOwn:
    'The window is opened in a network of its own, in which there is nothing. It still tells what is live outside.',
  networkOfAll:
    'The window is opened in this computer’s network: the system does not let it have one of its own (unshare).',
  notInOwnNetwork: 'No window opened in there. It is opened in this computer’s network.',
  installed: {
    damaged:
      'this installation is damaged: its files are not those that SHA256SUMS in its folder names. Install it again.',
    needsNode: (version: string) =>
      `commands in the terminal need Node ${version} or later, and none is installed here; “quorate” alone opens the window.`,
    needsNewerNode: (version: string) =>
      `commands in the terminal need Node ${version} or later, and the one that is installed is older; “quorate” alone opens the window.`,
    asRoot: 'the window does not open for root, who has no sandbox; start it as an ordinary user.',
    networkOfDisplay:
      'The window is opened in this computer’s network: its display is reached over a network.',
    /** `helper`: the file's path as one word of a shell. */
    noSandbox: (helper: string) =>
      `this system does not let the window have its sandbox. An administrator has to run once: sudo chown root:root ${helper} && sudo chmod 4755 ${helper}`,
    noDisplay:
      'there is no display that the window could open on (DISPLAY, WAYLAND_DISPLAY). “quorate guided” is the guided ceremony, in the terminal.',
    crashed:
      'the window ended by a crash. Where it did not come up at all, its display refuses it, or has no graphics that it can use (DISPLAY, WAYLAND_DISPLAY): “quorate guided” is the guided ceremony, in the terminal.',
    isOpen: 'Quorate is open already: its window is shown.',
  },
  guidedInstead: 'The guided ceremony is here in the terminal.',
  demoInstead: 'A demonstration is played instead.',
  noDisplay: 'There is no display.',
  noChromium: 'No Chromium is installed.',
  previewInstead: (folder: string) => `This is the preview, for practice only, in ${folder}.`,
  previewNotOpened: 'The preview’s window did not open.',
};
