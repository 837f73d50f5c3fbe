/**
 * A folder of OpenPGP keys, or some key files, dropped on the form or chosen; or several keys pasted as one text. Each key that the
 * program takes goes to the holder of its name. Whose a key is that leaves a doubt, people say.
 */
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Refused } from '../../../shared/result';
import { shown } from '../../../shared/text/shown';
import { textOf } from '../../../shared/text/text';
import { afterKey } from '../../lib/after-key';
import { useApp } from '../../lib/app-context';
import {
  droppedFiles,
  type KeyText,
  keyTextsOf,
  keyTextsOfFolder,
  pastedKeys,
  TooMany,
} from '../../lib/key-files';
import { nameOf } from '../../lib/key-name';
import { InSight } from '../../lib/only-one';
import { attemptCall } from '../../lib/request';
import { namesInKeys, type Person, whoseKeys } from '../../lib/whose-key';
import { keyFolderMessages } from '../../messages/key-folder';
import { RefusalNote } from '../show/refusal';
import { FilesChoice } from './file-choice';
import type { ReadKey, useHolders } from './holders';
import { type Asked, KeyDoubt } from './key-doubt';

const own = keyFolderMessages;

/** Of what is below it, so much is to be seen: two names. */
const ROOM_BELOW_PX = 240;

interface Props {
  of: ReturnType<typeof useHolders>;
  /** Keys that were made up for a rehearsal are taken. */
  practice?: boolean;
}

export function KeyFolder({ of: list, practice = false }: Props) {
  const { api, say, text, program } = useApp();
  const hasDialogs = program.shell === 'electron';
  const isInSight = useContext(InSight);
  const box = useRef<HTMLElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  /** How far it is; null while nothing is looked at. */
  const [looking, setLooking] = useState<{ at: number; of: number } | null>(null);
  const [fault, setFault] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const { holders, found } = list;
  const people: Person[] = holders.map(({ row, name, key }) => ({
    row,
    name,
    has: key.view?.pgp_fingerprint ?? (key.given.length > 0 ? '' : null),
  }));
  const sorted = whoseKeys(people, found.keys);
  // What a handler that was set before sees.
  const now = useRef({ list, people, looking });
  now.current = { list, people, looking };

  // What came of it, and the names and keys below, may have no room on the screen under the button.
  const isLooking = looking !== null;
  const hasLooked = useRef(false);
  useLayoutEffect(() => {
    if (isLooking) hasLooked.current = true;
    else if (hasLooked.current) {
      hasLooked.current = false;
      const section = box.current!;
      if (section.getBoundingClientRect().bottom > innerHeight - ROOM_BELOW_PX)
        section.scrollIntoView({ block: 'start' });
    }
  }, [isLooking]);

  const give = (row: number, key: ReadKey) => {
    list.change(row, { key: { given: key.given, view: key.view } });
    list.setFound(before => ({ ...before, keys: without(before.keys, key) }));
  };

  /** Has all of them judged, one after the other. */
  const take = async (texts: readonly KeyText[], leftOut: readonly string[]) => {
    const keys: ReadKey[] = [];
    const refused: typeof found.refused = [];
    for (const [at, { file, given, of }] of texts.entries()) {
      setLooking({ at: at + 1, of: texts.length });
      const result = await attemptCall(() => api.pgpKey.read({ pgp_key: given, practice }));
      // Left meanwhile.
      if (!box.current) return;
      const source = own.source(shown(file), of.place, of.count);
      if (!result.ok) refused.push({ source, refused: result.error });
      else {
        const { pgp_fingerprint: fingerprint, userIds } = result.value;
        keys.push({ given, view: result.value, source, fingerprint, userIds, among: of.count > 1 });
      }
    }
    setLooking(null);
    const isNobodyThere = now.current.people.every(({ name, has }) => name === '' && has === null);
    const named = isNobodyThere ? namesInKeys(keys) : [];
    const { isCounted } = now.current.list;
    if (named.length > 0)
      list.fill(
        named.map(({ name, key }) => ({ name, key: { given: key.given, view: key.view } })),
        isCounted ? 'beside' : 'alone',
      );
    const isNamed = new Set(named.map(({ key }) => key));
    const open = [...now.current.list.found.keys, ...keys.filter(key => !isNamed.has(key))];
    const before = now.current.people.length;
    list.setFound(({ seen, nobodys }) => ({
      keys: open,
      // A key that is there again is asked about again.
      nobodys: nobodys.filter(key => !open.some(other => other.fingerprint === key.fingerprint)),
      refused,
      leftOut: [...leftOut],
      seen: [...new Set([...seen, ...keys.map(({ fingerprint }) => fingerprint)])],
      named: named.length,
      counted: named.length > 0 && named.length !== before ? before : 0,
      agreed: false,
    }));
    if (named.length > 0) return;
    for (const { row, key } of whoseKeys(now.current.people, open).given) give(row, key);
  };

  const bring = async (load: () => Promise<{ texts: KeyText[]; leftOut: string[] }>) => {
    if (now.current.looking) return;
    setFault('');
    setRefused(null);
    setLooking({ at: 0, of: 0 });
    try {
      const { texts, leftOut } = await load();
      await take(texts, leftOut);
    } catch (error) {
      setFault(error instanceof TooMany ? own.tooMany : own.unreadable);
    } finally {
      setLooking(null);
    }
  };

  /** By a dialog of the system, which reads for the program alone: that of the page's own kind speaks of uploading. */
  const choose = async () => {
    if (now.current.looking) return;
    setFault('');
    setRefused(null);
    const read = await attemptCall(() => api.pgpKey.readFolder({}));
    if (!box.current) return;
    if (!read.ok) setRefused(read.error);
    else if (read.value) {
      const found = read.value;
      await bring(async () => keyTextsOfFolder(found));
    }
  };

  // By the form as a whole: whoever holds something need not aim.
  useEffect(() => {
    const form = box.current?.closest('form');
    if (!form || !isInSight) return;
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      form.classList.add('drop-here');
    };
    const out = () => form.classList.remove('drop-here');
    const drop = (event: DragEvent) => {
      out();
      if (!hasFiles(event)) return;
      event.preventDefault();
      const dropped = droppedFiles(event.dataTransfer!);
      dropped.catch(() => {});
      void bring(async () => {
        const { files, shut } = await dropped;
        return keyTextsOf(files, shut);
      });
    };
    const paste = (event: ClipboardEvent) => {
      const texts = pastedKeys(event.clipboardData?.getData('text') ?? '');
      if (texts.length === 0) return;
      event.preventDefault();
      void bring(async () => ({ texts, leftOut: [] }));
    };
    form.addEventListener('dragover', over);
    form.addEventListener('dragleave', out);
    form.addEventListener('drop', drop);
    form.addEventListener('paste', paste);
    return () => {
      out();
      form.removeEventListener('dragover', over);
      form.removeEventListener('dragleave', out);
      form.removeEventListener('drop', drop);
      form.removeEventListener('paste', paste);
    };
  }, [isInSight]);

  // Not while a name is being written: half of it may be another's.
  const sure = sorted.given.map(({ row, key }) => `${row} ${key.fingerprint}`).join();
  useEffect(() => {
    if (!isInSight || sure === '') return;
    const settle = () => {
      if (document.activeElement?.matches('[data-row]')) return;
      for (const { row, key } of sorted.given) give(row, key);
    };
    settle();
    const later = () => setTimeout(settle);
    document.addEventListener('focusout', later);
    return () => document.removeEventListener('focusout', later);
  }, [isInSight, sure]);

  const answered = (asked: Asked, answer: { row: number } | { add: string } | 'leave') => {
    const { key } = asked;
    if (answer === 'leave')
      list.setFound(before => ({
        ...before,
        keys: without(before.keys, key),
        nobodys: [...before.nobodys, key],
      }));
    else if ('row' in answer) give(answer.row, key);
    else {
      list.fill([{ name: answer.add, key: { given: key.given, view: key.view } }], 'beside');
      list.setFound(before => ({ ...before, keys: without(before.keys, key) }));
    }
    // Its button has gone with it. After the last question it is what came of them, and no button.
    afterKey(() => (box.current?.querySelector('select') ?? told.current)?.focus());
  };
  const read = found.seen.length + found.refused.length;
  const given = found.seen.filter(one => people.some(({ has }) => has === one)).length;
  const leftOut = found.leftOut.map(shown);
  const otherFiles = leftOut.filter(name => !name.endsWith('/'));
  const shutFolders = leftOut.filter(name => name.endsWith('/')).map(name => name.slice(0, -1));
  const said = looking
    ? own.looking(looking.at, looking.of)
    : read > 0 || found.leftOut.length > 0
      ? [
          own.read(read, given, sorted.asked.length),
          found.nobodys.length > 0 && own.nobodys(found.nobodys.map(nameIn)),
          found.counted > 0 && own.counted(found.counted, found.named),
          found.named > 0 && own.named,
        ]
          .filter(Boolean)
          .join(text.between)
      : own.hint;
  return (
    <section ref={box} class="key-folder" aria-label={own.title}>
      <div class="row">
        {hasDialogs ? (
          <button type="button" class="second slim" onClick={() => void choose()}>
            {own.folder}
          </button>
        ) : (
          <FilesChoice label={own.folder} folder onFiles={files => void bring(() => keyTextsOf(files))} />
        )}
        <FilesChoice label={own.files} onFiles={files => void bring(() => keyTextsOf(files))} />
        <p class="hint" role="status" ref={told} tabIndex={-1}>
          {said}
        </p>
      </div>
      <RefusalNote refused={fault ? { message: fault } : refused} />
      {sorted.asked.map(asked => (
        <KeyDoubt
          key={asked.key.fingerprint}
          asked={asked}
          people={holders}
          onAnswer={answer => answered(asked, answer)}
        />
      ))}
      {found.refused.length > 0 && (
        <ul class="refused-keys">
          {found.refused.map(({ source, refused }, at) => (
            <li key={at}>
              <b>{source}</b> {say(textOf(refused))}
            </li>
          ))}
        </ul>
      )}
      {otherFiles.length > 0 && <p class="hint">{own.leftOut(otherFiles)}</p>}
      {shutFolders.length > 0 && <p class="hint">{own.shut(shutFolders)}</p>}
    </section>
  );
}

/** What a key is called. */
const nameIn = ({ userIds, source }: ReadKey): string =>
  userIds.map(nameOf).find(Boolean) ?? userIds[0] ?? source;

const without = (keys: readonly ReadKey[], key: ReadKey): ReadKey[] =>
  keys.filter(other => other.fingerprint !== key.fingerprint);
