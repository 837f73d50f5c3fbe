/** Ceremony folders that are not as they were left, and how they are repaired. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { leftBy } from '../../support/before';
import { lay } from '../folders';
import { free } from '../kit';
import type { Scenario } from '../scenario';

const left = leftBy('afab071');

const record = 'PRACTICE-drill/PRACTICE-key-set.json';

export const folderScenarios: Scenario[] = [
  {
    name: 'folder',
    play: async r => {
      mkdirSync(r.room, { recursive: true });
      await r.open([]);
      await r.call('folder.open', { path: path.join(r.room, 'no/where') });
      writeFileSync(path.join(r.room, 'file'), '');
      await r.call('folder.open', { path: path.join(r.room, 'file') });
      symlinkSync(r.room, path.join(r.room, 'link'));
      lay(r.folder, 'Drill', 'Ops');
      await r.call('folder.open', { path: path.join(r.folder, 'PRACTICE-drill') });
      await r.call('folder.open', { path: r.folder });
      await r.call('keySet.open', { name: 'none' });
      await r.call('keySet.open', { name: 'drill' });
      await r.call('keySet.read');
      await r.command(['drill', '--folder', r.folder, '--key-set', 'Drill', '--json']);
      await r.command(['stdio', '--folder', r.folder]);
      await r.command(['stdio', '--folder', path.join(r.room, 'no/where')]);
      r.files();
    },
  },
  {
    name: 'folder-not-as-left',
    play: async r => {
      const text = () => readFileSync(path.join(r.folder, record), 'utf8');
      const put = (content: string | Uint8Array, file = record) =>
        writeFileSync(path.join(r.folder, file), content);
      const transcripts = () => path.join(r.folder, 'PRACTICE-drill/transcripts');
      const changes: [string, () => void][] = [
        ['nothing', () => {}],
        ['a holder has another name', () => put(text().replace('Berta', 'Bertha'))],
        ['a number is another', () => put(text().replace('"sequence": 1', '"sequence": 7'))],
        ['the record is no JSON', () => put('{')],
        ['the record is of a newer version', () => put(text().replace('"version": 2', '"version": 99'))],
        ['the record is gone', () => rmSync(path.join(r.folder, record))],
        [
          'the record is a link',
          () => {
            renameSync(path.join(r.folder, record), path.join(r.folder, 'moved.json'));
            symlinkSync('../moved.json', path.join(r.folder, record));
          },
        ],
        ['the transcripts are gone', () => rmSync(transcripts(), { recursive: true })],
        [
          'a transcript is altered',
          () => {
            const file = path.join('PRACTICE-drill/transcripts', readdirSync(transcripts())[0]!);
            put(readFileSync(path.join(r.folder, file), 'utf8').replace('Berta', 'Bertha'), file);
          },
        ],
        ['the sums are gone', () => rmSync(path.join(r.folder, 'PRACTICE-drill/PRACTICE-SHA256SUMS'))],
        [
          'an export is altered',
          () => {
            const file = path.join(
              'PRACTICE-drill/shares',
              readdirSync(path.join(r.folder, 'PRACTICE-drill/shares'))[0]!,
            );
            put('another', file);
          },
        ],
        ['a file is there that nobody wrote', () => put('hello', 'PRACTICE-drill/shares/hello.txt')],
        [
          'two directories of one set',
          () =>
            execFileSync('cp', [
              '-r',
              path.join(r.folder, 'PRACTICE-drill'),
              path.join(r.folder, 'PRACTICE-drill-copy'),
            ]),
        ],
        [
          'a practice key is gone',
          () => rmSync(path.join(r.folder, 'PRACTICE-drill/practice-keys'), { recursive: true }),
        ],
        [
          'a practice key is another',
          () => {
            const keys = path.join(r.folder, 'PRACTICE-drill/practice-keys');
            const [one, two] = readdirSync(keys).filter(name => name.endsWith('private-key.asc'));
            writeFileSync(path.join(keys, one!), readFileSync(path.join(keys, two!)));
          },
        ],
      ];
      for (const [what, change] of changes) {
        await r.close();
        rmSync(r.folder, { recursive: true, force: true });
        lay(r.folder, 'Drill');
        r.known();
        r.say(what);
        change();
        await r.open();
        await r.call('folder.read');
        const set = await r.call('keySet.open', { name: 'Drill' });
        if (!/practice key|nothing/.test(what) || !set) continue;
        const { nonce } = await r.call('generateShare.start', {
          holder: 'Frida',
          newIndex: free('Drill')[0],
        });
        await r.call('practice.update', { index: set.shares[0].index, nonce });
        await r.call('generateShare.cancel');
      }
    },
  },
  {
    name: 'folder-interrupted',
    play: async r => {
      await r.open([]);
      for (const [scenario, states] of left.scenarios) {
        const step = Math.max(1, Math.floor(states / 6));
        for (let at = 0; at < states; at += step) {
          const folder = path.join(r.room, `${scenario}-${at}`.replaceAll(/[^\w-]/g, '-'));
          mkdirSync(folder);
          await left.lay(folder, scenario, at);
          r.known(folder);
          r.say(`${scenario}, state ${at} of ${states}`);
          const opened = await r.call('folder.open', { path: folder });
          if (opened) r.files(folder, /key-set\.json$|transcripts\/|SHA256SUMS$/);
        }
      }
    },
  },
];
