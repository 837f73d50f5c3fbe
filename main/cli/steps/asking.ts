/** What several tasks of the guided ceremony ask: the folder, the set, a key, the index of a share. */

import { statSync } from 'node:fs';
import path from 'node:path';
import type { KeySetView } from '../../../shared/contract/key-sets';
import { isPlainName, MAX_INDEX } from '../../../shared/records/key-set';
import { asRefused, refusedBy } from '../../../shared/text/refusals';
import { sayRefusal, texts } from '../messages';
import { askPath, askYesNo } from '../terminal/questions';
import type { People } from '../terminal/terminal';
import { readKeyFile } from './files';
import { Form, type Judge, KEY_SET } from './form';
import { need, type Session, sayFound } from './session';

/** The people's place in the guided ceremony: the folder they are at, and what they have answered. */
export class Asking {
  readonly form: Form;
  readonly people: People;
  #folder: string | undefined;

  constructor(readonly session: Session) {
    this.people = session.people!;
    this.form = new Form(this.people);
  }

  /** The folder is asked for again. */
  leaveFolder(): void {
    this.#folder = undefined;
  }

  /** The folder of this session, which is asked for once. None is made without a yes: the name may be mistyped. */
  async folder(): Promise<string> {
    const { api, output } = this.session;
    while (this.#folder === undefined) {
      const folder = path.resolve(await askPath(this.people, texts.steps.askFolder));
      const isThere = statSync(folder, { throwIfNoEntry: false }) !== undefined;
      const make = isThere || (await askYesNo(this.people, texts.steps.askMakeFolder(folder)));
      if (make === 'no') continue;
      const opened = await api.folder.open({ path: folder });
      if (!opened.ok) output.refuse(opened.error);
      else {
        sayFound(this.session, opened.value);
        this.#folder = folder;
      }
    }
    return this.#folder;
  }

  /** The sets of the folder. */
  async known(): Promise<Pick<KeySetView, 'name' | 'practice'>[]> {
    return need(this.session, await this.session.api.folder.read())?.keySets ?? [];
  }

  /** Whether this one of them is practice. */
  async isPractice(keySet: string): Promise<boolean> {
    return (await this.known()).some(set => set.name === keySet && set.practice);
  }

  /** Shows them. */
  async folderWithSets() {
    const folder = await this.folder();
    const known = await this.known();
    const { output } = this.session;
    output.say(known.length > 0 ? texts.steps.keySetsTitle : texts.steps.noKeySets);
    for (const set of known) output.say(texts.steps.keySetInList(set.name, set.practice));
    return { folder, known };
  }

  /** A set that is in the folder. */
  async set(): Promise<{ folder: string; keySet: string }> {
    const { folder, known } = await this.folderWithSets();
    const judge: Judge = name =>
      known.some(set => set.name === name) ? undefined : sayRefusal(refusedBy('KEY_SET_NOT_FOUND', { name }));
    return { folder, keySet: await this.form.line(KEY_SET, texts.steps.askKeySet, { judge }) };
  }

  /** The index of one of its shares. */
  index = (): Promise<number> => this.form.number('index', texts.steps.askIndex, 1, MAX_INDEX);

  /**
   * The file of an OpenPGP public key. It is judged when it is named, not when everything else has been answered.
   *
   * @param key what `Form.line` takes
   * @param practice it may be a key that was made up for a rehearsal
   * @param enter what only Enter means, for ''
   */
  keyFile(key: string, question: string, practice: boolean, enter?: string): Promise<string> {
    const judge: Judge = async file => {
      const read = await asRefused(() => readKeyFile(file));
      if (!read.ok) return sayRefusal(read.error);
      const judged = await this.session.api.pgpKey.read({ pgp_key: read.value, practice });
      return judged.ok ? undefined : sayRefusal(judged.error);
    };
    return this.form.line(key, question, { isPath: true, judge, ...(enter !== undefined && { enter }) });
  }

  /** Yes or no, where only Enter means no. */
  async isYes(question: string): Promise<boolean> {
    return (await askYesNo(this.people, question, { enter: 'no' })) === 'yes';
  }
}

/** Why a name cannot be taken; undefined when it can. */
export const badName = (name: string): string | undefined =>
  isPlainName(name) ? undefined : sayRefusal(refusedBy('NAME_UNUSABLE'));
