/** What the guided ceremony asks for each of its tasks: the options of the command that then carries it out. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { KeySetView } from '../../../shared/contract/key-sets';
import { isPlainName, MAX_INDEX } from '../../../shared/records/key-set';
import { asResult, failure } from '../../../shared/text/refusals';
import { isNoDigest } from '../../../shared/text/typed-digest';
import type {
  AdoptOptions,
  CreateKeySetOptions,
  GenerateShareOptions,
  MarkShareOptions,
  RecoverOptions,
  ReissueOptions,
} from '../options/arguments';
import { readKeyFile } from '../steps/files';
import { need, type Session } from '../steps/session';
import { askNeeded, askPath, askYesNo } from '../terminal/questions';
import { Form, type Judge } from './form';

const room = { acceptLive: [], unwitnessed: false, witnesses: [] };

/** The people's place in the guided ceremony: the folder they are at, and what they have answered. */
export class Tasks {
  readonly form: Form;
  #folder: string | undefined;

  constructor(private readonly session: Session) {
    this.form = new Form(session.people!);
  }

  /** The folder is asked for again. */
  leaveFolder(): void {
    this.#folder = undefined;
  }

  /** The folder of this session, which is asked for once. None is made without a yes: the name may be mistyped. */
  async folder(): Promise<string> {
    const { api, output } = this.session;
    const people = this.session.people!;
    while (this.#folder === undefined) {
      const folder = path.resolve(await askPath(people, 'Ceremony folder: '));
      const isThere = statSync(folder, { throwIfNoEntry: false }) !== undefined;
      const make =
        isThere || (await askYesNo(people, `There is no folder ${folder}. Make it? (yes or no): `));
      if (make === 'no') continue;
      const opened = await api.folder.open({ path: folder });
      if (!opened.ok) output.refuse(opened.error);
      else {
        for (const found of opened.value.settled) output.say(found);
        this.session.folderTold = opened.value.settled;
        this.#folder = folder;
      }
    }
    return this.#folder;
  }

  async newSet(practice: boolean): Promise<CreateKeySetOptions> {
    const folder = await this.folder();
    const known = await this.#known();
    const name = await this.form.line('Name of the new set', {
      judge: name =>
        known.some(set => set.name === name) ? failure('KEY_SET_EXISTS', { name }).message : badName(name),
    });
    const holders: CreateKeySetOptions['holders'] = [];
    for (;;) {
      const holder = await this.form.line(`Holder ${holders.length + 1}`, {
        enter: 'no more',
        judge: name =>
          holders.some(other => other.name === name)
            ? failure('HOLDER_REPEATED', { name }).message
            : badName(name),
      });
      if (holder !== '') holders.push(practice ? { name: holder } : await this.#withKey(holder));
      else if (holders.length >= 2) break;
      else this.session.people!.remark(failure('TOO_FEW_HOLDERS', { expected: 2 }).message);
    }
    const question = `How many of these ${holders.length} shares are needed to open it`;
    const required = await this.form.number(question, 2, holders.length);
    return { ...room, folder, name, scheme: 'vault', required, holders, practice };
  }

  async #withKey(name: string): Promise<{ name: string; keyFile: string }> {
    return { name, keyFile: await this.#keyFile(`${name}’s OpenPGP public key, file`) };
  }

  /** A key is judged when it is named, not when everything else has been answered. */
  async #keyFile(question: string, enter?: string): Promise<string> {
    const judge: Judge = async file => {
      const read = await asResult(() => readKeyFile(file));
      if (!read.ok) return read.error.message;
      const judged = await this.session.api.pgpKey.read({ pgp_key: read.value });
      return judged.ok ? undefined : judged.error.message;
    };
    return this.form.line(question, { isPath: true, judge, ...(enter !== undefined && { enter }) });
  }

  async #known(): Promise<Pick<KeySetView, 'name' | 'practice'>[]> {
    return need(this.session, await this.session.api.folder.read())?.keySets ?? [];
  }

  /** Shows the sets of the folder. */
  async #folderWithSets() {
    const folder = await this.folder();
    const known = await this.#known();
    const { output } = this.session;
    output.say(known.length > 0 ? 'Key sets in this folder:' : 'There is no key set in this folder yet.');
    for (const set of known) output.say(`  ${set.name}${set.practice ? ' (practice)' : ''}`);
    return { folder, known };
  }

  async set(): Promise<{ folder: string; keySet: string }> {
    const { folder, known } = await this.#folderWithSets();
    const judge: Judge = name =>
      known.some(set => set.name === name) ? undefined : failure('KEY_SET_NOT_FOUND', { name }).message;
    return { folder, keySet: await this.form.line('Which key set', { judge }) };
  }

  oneShare = async () => ({ ...room, ...(await this.set()) });

  async mark(): Promise<MarkShareOptions> {
    const set = await this.set();
    const index = await this.form.number('Index of the share', 1, MAX_INDEX);
    const destroyed = await askYesNo(
      this.session.people!,
      'Is it destroyed? (yes, or Enter for no: it is lost): ',
      { enter: 'no' },
    );
    const reason = await this.form.line('Why (one line, everyone can read it)');
    return { ...room, ...set, index, status: destroyed === 'yes' ? 'destroyed' : 'lost', reason };
  }

  async reissue(): Promise<ReissueOptions> {
    const set = await this.set();
    const index = await this.form.number('Index of the share', 1, MAX_INDEX);
    const { shares } = need(this.session, await this.session.api.keySet.open({ name: set.keySet }));
    const nameless = shares.some(share => share.index === index && share.holder === '');
    const holder = nameless
      ? await this.form.line('The record does not say who has it. Name of its holder', { judge: badName })
      : undefined;
    const keyFile = await this.#keyFile('Its holder’s OpenPGP public key, file');
    return { ...room, ...set, index, holder, keyFile, payload: 'hex' };
  }

  async recover(): Promise<RecoverOptions> {
    const set = await this.set();
    const question = 'OpenPGP public key that the token is encrypted to, file';
    const keyFile = await this.#keyFile(question, 'a one-time password instead');
    return { ...room, ...set, prefix: 'none', ...(keyFile !== '' && { keyFile }) };
  }

  async share(): Promise<GenerateShareOptions> {
    const { folder, known } = await this.#folderWithSets();
    const keySet = await this.#setOrAdopted(known);
    const holder = await this.form.line('Who is to have the new share', { judge: badName });
    const keyFile = await this.#keyFile(`${holder}’s OpenPGP public key, file`);
    const acceptCollisionRisk =
      typeof keySet === 'object' && keySet.indexes.length < keySet.issued && (await this.#risk());
    return { ...room, folder, keySet, holder, keyFile, payload: 'hex', acceptCollisionRisk };
  }

  async #setOrAdopted(known: readonly { name: string }[]): Promise<string | AdoptOptions> {
    for (;;) {
      const name = await this.form.line('Which key set', { judge: badName });
      if (known.some(set => set.name === name)) return name;
      const made = await askYesNo(
        this.session.people!,
        `“${name}” is not in this folder. Was it made elsewhere, by Vault or OpenBao? (yes or no): `,
      );
      if (made === 'yes') return this.#adopted(name);
    }
  }

  async #adopted(name: string): Promise<AdoptOptions> {
    const required = await this.form.number('How many of its shares are needed', 2, MAX_INDEX);
    const issued = await this.form.number('How many of its shares exist', required, MAX_INDEX);
    const typed = await this.form.line(
      'Indexes that are known (the last byte of each share, as numbers 1 to 255)',
      {
        enter: 'none',
        judge: text => {
          const indexes = numbersIn(text);
          if (!indexes.every(index => index >= 1 && index <= MAX_INDEX))
            return 'Type numbers from 1 to 255, with spaces or commas between them.';
          return indexes.length > issued ? failure('MORE_INDEXES_THAN_ISSUED').message : undefined;
        },
      },
    );
    const practice = await askYesNo(
      this.session.people!,
      'Is this practice, with made-up shares? (yes, or Enter for no): ',
      { enter: 'no' },
    );
    const indexes = numbersIn(typed);
    return { name, scheme: 'vault', required, issued, indexes, practice: practice === 'yes' };
  }

  async #risk(): Promise<boolean> {
    this.session.output.say('Not all indexes are known, so the new share may collide with an unknown one.');
    const question = 'Accept that risk? (yes, or Enter for no): ';
    return (await askYesNo(this.session.people!, question, { enter: 'no' })) === 'yes';
  }

  async transcript() {
    const file = await askPath(this.session.people!, 'Transcript, file: ');
    const digest = await this.session.people!.ask('Its digest from paper (only Enter: none): ', {
      conceals: isNoDigest,
    });
    return { file, ...(digest !== '' && { digest }) };
  }

  async encodedToken() {
    return { encoded: await askNeeded(this.session.people!, 'Encoded token: ', { conceals: isHexShare }) };
  }
}

/** An encoded token is no secret, and is compared on the screen; none is so many digits of hex. */
const isHexShare = (text: string): boolean => /[0-9a-f]{64}/i.test(text);

const badName = (name: string): string | undefined =>
  isPlainName(name) ? undefined : failure('NAME_UNUSABLE').message;

/** NaN for what is no number. */
const numbersIn = (text: string): number[] =>
  text
    .split(/[\s,]+/)
    .filter(part => part !== '')
    .map(part => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN));
