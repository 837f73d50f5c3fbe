/** Screens of the folder and of the list of key sets: see screen-states.ts. */

import { text } from '../../shared/text/text';
import { fakeApi } from '../renderer/fake-api';
import { sampleMachine, sampleProgram } from '../renderer/samples';
import { sampleCancelled, sampleSummary } from '../renderer/samples-of-sets';
import { brokenOffText, during, folder, press, type State, twoBrokenOff } from './states-kit';

const usedBefore = [
  { path: '/media/ceremony/payments-unseal-keys', language: 'en' as const },
  {
    path: '/run/media/operator/STICK-2/custody-of-the-treasury/2026-november',
    language: 'de' as const,
  },
];

export const folderStates: State[] = [
  { name: 'folder', title: 'Open a ceremony folder', fake: () => fakeApi({ folder: null }) },
  {
    name: 'folder-last',
    title: 'Open a ceremony folder',
    fake: () =>
      fakeApi({
        folder: null,
        lastFolders: usedBefore,
      }),
    reach: page => page.getByRole('heading', { name: 'Opened last on this computer' }).waitFor(),
  },
  {
    name: 'folder-refused',
    title: 'Open a ceremony folder',
    fake: () =>
      fakeApi({
        folder: null,
        program: sampleProgram({ shell: 'preview' }),
        refuse: { 'folder.open': ['FOLDER_MISSING', { name: '/media/nowhere' }] },
      }),
    reach: async page => {
      await page.keyboard.type('/media/nowhere');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'folder-new',
    title: 'Open a ceremony folder',
    fake: () =>
      fakeApi({
        folder: null,
        program: sampleProgram({ shell: 'preview' }),
        refuse: { 'folder.open': ['FOLDER_NEW', { name: '/media/new' }] },
      }),
    reach: async page => {
      await page.keyboard.type('/media/new');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'home-empty', title: 'No key set yet', fake: () => fakeApi() },
  {
    name: 'home-other-folder',
    title: 'No record in this folder',
    fake: () => {
      const near = [{ path: '/media/STICK-2/ceremonies/payments', where: 'below' as const }];
      return fakeApi({
        folder: { path: '/media/STICK-2/ceremonies', keySets: [], settled: [], near },
        lastFolders: usedBefore,
      });
    },
  },
  {
    name: 'home',
    title: 'Key sets',
    fake: () =>
      fakeApi({
        program: sampleProgram({
          network: {
            state: 'live',
            interfaces: ['eth0'],
            remarks: [text('swapOn'), text('radioOn', { type: 'wlan' })],
          },
        }),
        folder: folder([
          sampleSummary(),
          sampleSummary({
            ...{ name: 'Backup keys', left: 3, ...sampleCancelled },
            alarms: ['20261120T101500Z-check-share-5232d288.jsonl'],
          }),
          sampleSummary({ name: 'Rehearsal', practice: true, lastDigest: '', lastCeremonyAt: '', left: 4 }),
          sampleSummary({ name: 'Spare keys', left: 2 }),
          sampleSummary({ name: 'Old unseal keys', origin: 'adopted', trouble: 'FILE_DAMAGED' }),
        ]),
      }),
  },
  {
    name: 'machine',
    title: 'Key sets',
    fake: () =>
      fakeApi({
        program: sampleProgram({ network: { state: 'live', interfaces: ['enp0s31f6'], remarks: [] } }),
        machine: sampleMachine({
          interfaces: { state: 'on', names: ['enp0s31f6'] },
          routes: { state: 'on', names: ['enp0s31f6'] },
          bluetooth: { state: 'unknown', names: [] },
          swap: { state: 'on', names: ['/dev/mapper/vg0-swap', '/swap.img'] },
          crashCatcher: { state: 'on', names: ['/usr/lib/systemd/systemd-coredump'] },
          clock: { state: 'on', names: ['apartFromBoard'] },
          namespace: { state: 'unknown', names: [] },
        }),
        folder: folder(),
      }),
    reach: async page => {
      await press('Computer: 5 to look into, 2 unknown')(page);
      await page.getByText('Network interfaces are live: enp0s31f6.').waitFor();
    },
  },
  {
    name: 'machine-clear-in-an-attempt',
    title: /^Pass the keyboard/,
    fake: () => during(),
    reach: async page => {
      await press('Computer: all good')(page);
      await page.getByText('Nothing catches crashes.').waitFor();
    },
  },
  {
    name: 'home-settled',
    title: 'Key sets',
    fake: () =>
      fakeApi({
        folder: {
          ...folder(),
          settled: [brokenOffText(), brokenOffText(twoBrokenOff())],
        },
      }),
  },
];
