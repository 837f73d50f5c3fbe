/** Starting the program. */
export const launch = {
  whichCommand: 'Which command?',
  electronIsNotWhere: 'Electron is not where ELECTRON_OVERRIDE_DIST_PATH says',
  electronIsFetchedOnce: (seconds: string | number) =>
    `Electron is fetched once, at first use; this takes ${seconds} seconds at most ...`,
  electronCouldNotBe: 'Electron could not be fetched',
  electronEndedBeforeIts: (reason: string | number) => `Electron ended before its window opened${reason}`,
  itDoesNotRun: ' (it does not run as root)',
  n: (why: string | number, instead: string | number) => `${why}; ${instead}.\n`,
  theGuidedCeremonyIs: 'the guided ceremony is here in the terminal',
  aDemonstrationIsPlayed: 'a demonstration is played instead',
  andThereIsNo: (why: string | number) => `${why}, and there is no display`,
  andNoChromiumIs: (why: string | number) => `${why}, and no Chromium is installed`,
  thisIsThePreview: (folder: string | number) => `this is the preview, for practice only, in ${folder}`,
  andThePreviewsWindow: (why: string | number) => `${why}, and the preview’s window did not open`,
};
