/** Writes down one scenario: what was asked, what was answered, which files are there afterwards. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Names } from './normalise';
import { type Answer, checkout, type Json, runCommand, Stdio } from './program';

export type Params = Record<string, unknown>;

const LINE = 120;
/** What is longer, and stands there again as it was, is only named. */
const REPEATED = 160;
const REPEATED_OUTPUT = 1000;

export class Recorder {
  readonly names = new Names();
  /** Everything of this scenario lies here; the ceremony folder is `folder`. */
  readonly room: string;
  readonly folder: string;
  readonly codes = new Set<string>();
  readonly calls = new Set<string>();
  count = 0;
  /** Set where indexes are drawn: each is named by its holder, as the words' lines tell. */
  drawn = false;
  /** The indexes that the program drew, not the scenario chose. */
  readonly indexes = new Set<number>();
  readonly #chosen = new Set<unknown>();
  /** Set where tokens are none that were drawn: they are shown. */
  given = false;
  #stdio: Stdio | undefined;
  readonly #lines: string[] = [];
  readonly #seen = new Map<string, string>();
  readonly #files = new Map<string, string>();

  constructor(room: string) {
    this.room = room;
    this.folder = path.join(room, 'folder');
    mkdirSync(room, { recursive: true });
    this.names.place(room, 'room');
    this.names.place(checkout, 'checkout');
  }

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  /** A line of the scenario's own: what comes next, and why. */
  say(text: string): void {
    this.#lines.push('', `# ${text}`);
  }

  /** Starts `quorate stdio`, on the scenario's folder unless other options are given. One at a time. */
  async open(options = ['--folder', this.folder], env: Record<string, string> = {}): Promise<void> {
    await this.close();
    this.#note(`$ quorate stdio ${options.join(' ')}`);
    this.#stdio = new Stdio(options, env);
  }

  /** Ends its input, and writes down how it ended. */
  async close(): Promise<void> {
    const { status, stderr } = (await this.#stdio?.end()) ?? {};
    if (status === undefined) return;
    this.#stdio = undefined;
    this.#ended(status, '', stderr ?? '');
  }

  /** One call; gives its result, or undefined where it was refused. */
  async call(method: string, params?: Params, shown?: Params): Promise<Json> {
    const answer = await this.ask(method, params, shown);
    return answer.result;
  }

  async ask(method: string, params?: Params, shown: Params | undefined = params): Promise<Answer> {
    this.count += 1;
    this.#chosen.add(params?.index).add(params?.newIndex);
    this.#note(`> ${method}${shown ? ` ${this.#show(shown)}` : ''}`);
    const line = await this.#stdio!.line(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }));
    if (line === undefined) throw new Error(`${method}: it has ended`);
    const answer = JSON.parse(line) as Answer;
    const { result, error } = answer;
    const code = error?.data?.code;
    if (code) this.codes.add(code);
    if (code !== 'UNKNOWN_CALL') this.calls.add(method);
    this.#learn(result);
    if (!error) this.#note(`< ${this.#show(result)}`);
    else if (error.message === error.data?.message) this.#note(`< ${error.code} ${this.#show(error.data)}`);
    else this.#note(`< ${this.#show(error)}`);
    return answer;
  }

  /** A line as it is, and the line that comes back. */
  async line(text: string, shown = text): Promise<void> {
    this.#note(`> ${shown}`);
    const line = await this.#stdio!.line(text);
    this.#codesIn(line ?? '');
    this.#note(`< ${line ?? '(nothing)'}`);
  }

  /** A line that gets no answer. */
  send(text: string): void {
    this.#note(`> ${text}`);
    this.#stdio!.send(text);
  }

  /** Stops `quorate stdio` by a signal. */
  async stop(signal: NodeJS.Signals): Promise<void> {
    this.#stdio!.kill(signal);
    this.#note(`(${signal})`);
    const status = await this.#stdio!.ended;
    this.#stdio = undefined;
    this.#ended(status, '', '');
  }

  /** A command, with these lines on its standard input. */
  async command(args: string[], input: string[] = [], env: Record<string, string> = {}) {
    this.count += 1;
    const quoted = args.map(arg => (/[^\w./=:,@-]/.test(arg) || arg === '' ? JSON.stringify(arg) : arg));
    this.#note(`$ quorate ${quoted.join(' ')}`);
    for (const line of input) this.#note(`| ${line}`);
    const ran = await runCommand(args, input.map(line => `${line}\n`).join(''), env);
    this.#codesIn(ran.stdout + ran.stderr);
    this.#ended(ran.status, ran.stdout, ran.stderr);
    return ran;
  }

  /** Every file under a folder that is new or another than when it was last written down, by its name. */
  files(folder = this.folder, only = /./): void {
    const there = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => !entry.name.startsWith('.quorate-lock'))
      .map(
        entry =>
          path.relative(folder, path.join(entry.parentPath, entry.name)) + (entry.isDirectory() ? '/' : ''),
      )
      .map(name => [this.names.text(name), name] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    this.#note('(files)');
    const found = new Set<string>();
    for (const [shown, name] of there) {
      found.add(name);
      const content = name.endsWith('/') ? '' : readFileSync(path.join(folder, name), 'latin1');
      if (this.#files.get(name) === content || !only.test(name)) continue;
      this.#files.set(name, content);
      if (name.endsWith('/')) this.#note(`= ${name}`);
      else this.#file(shown, readFileSync(path.join(folder, name)));
    }
    for (const name of this.#files.keys()) {
      if (found.has(name)) continue;
      this.#files.delete(name);
      this.#note(`= ${name}: gone`);
    }
  }

  /** Takes the files as they are for known: later only what has changed is written down. */
  known(folder = this.folder): void {
    const at = this.#lines.length;
    this.files(folder);
    this.#lines.splice(at);
  }

  #file(shown: string, bytes: Buffer): void {
    const text = bytes.toString('utf8');
    // Named as it is elsewhere: sums that no longer fit the files would show.
    const sum = createHash('sha256').update(bytes).digest('hex');
    if (text.includes('\uFFFD')) {
      const head = text.split('\n', 1)[0]!;
      const plain = !head.includes('\uFFFD') && head !== text;
      this.#note(`= ${shown} (${sum}): ${bytes.length} bytes${plain ? `, after ${head}` : ''}`);
      return;
    }
    const lines = text.split('\n');
    if (lines.at(-1) === '') lines.pop();
    const list = /SHA256SUMS/.test(shown) && !/\.asc$/.test(shown) ? this.#sums(lines) : lines;
    this.#note(`= ${shown} (${sum})`);
    // As one text: an armored block or a digest in groups goes over several lines.
    this.#note(list.map(line => `  ${line}`).join('\n'));
  }

  /** Lines of sums go by name, and names hold what was drawn: in the order of the names as shown. */
  #sums(lines: string[]): string[] {
    const nameOf = (line: string) => this.names.text(line.slice(66));
    return [...lines].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  }

  #ended(status: number | null, stdout: string, stderr: string): void {
    for (const [mark, text] of [
      ['1', stdout],
      ['2', stderr],
    ] as const) {
      if (text === '') continue;
      // As a whole: digests and words go over several lines.
      const named = this.names.text(text.endsWith('\n') ? text.slice(0, -1) : `${text}(no end of line)`);
      const shown = named
        .split('\n')
        .map(line => `${mark} ${line}`.trimEnd())
        .join('\n');
      const again = shown.length > REPEATED_OUTPUT && this.#seen.has(shown);
      this.#seen.set(shown, 'printed');
      this.#note(again ? `${mark} (as before)` : shown);
    }
    this.#note(`(exit status ${status})`);
  }

  #codesIn(text: string): void {
    for (const [, code] of text.matchAll(/"code":"([A-Z_0-9]+)"/g)) this.codes.add(code!);
  }

  #note(text: string): void {
    this.#lines.push(...this.names.text(text).split('\n'));
  }

  /** Takes up what is drawn and has no form of its own. */
  #learn(result: Json): void {
    if (typeof result !== 'object' || result === null) return;
    for (const field of this.given ? [] : ['otp', 'encoded_token', 'token']) {
      const value = result[field];
      if (typeof value === 'string' && value !== '' && value.length < 100) this.names.know(value, field);
    }
    if (typeof result.network === 'object') result.network = '<network>';
    // Of this machine: what is told is, what it is is not.
    if (typeof result.coreDumps === 'object')
      for (const subject of Object.keys(result)) result[subject] = '<seen>';
    if (this.drawn && result.index > 0) this.#learnIndex(result.index, 'the new index');
    if (this.drawn) {
      for (const { value } of (result.bound ?? []) as { value: string }[]) {
        const [, holder, index] = /^(.+), index (\d+)$/.exec(value) ?? [];
        if (holder) this.#learnIndex(Number(index), `index of ${holder}`);
      }
    }
    if (Array.isArray(result.ceremonies)) {
      // By name, so by second, then by chance.
      const named = ({ file }: { file: string }) => this.names.text(file);
      result.ceremonies.sort((a: { file: string }, b: { file: string }) => (named(a) < named(b) ? -1 : 1));
    }
  }

  #learnIndex(index: number, name: string): void {
    if (!this.#chosen.has(index)) this.indexes.add(index);
    this.names.knowIndex(index, name);
  }

  #show(value: unknown, indent = '  ', field = ''): string {
    const short = JSON.stringify(value);
    if (short === undefined) return '';
    if (short.length > REPEATED && field !== '' && typeof value === 'object') {
      const shown = this.names.text(short);
      const before = this.#seen.get(`${field} ${shown}`);
      if (before) return `(as before, ${before})`;
      this.#seen.set(`${field} ${shown}`, `${field} ${this.#seen.size + 1}`);
    }
    if (short.length + indent.length < LINE || typeof value !== 'object' || value === null) return short;
    if (Array.isArray(value)) {
      const items = value.map(item => `${indent}${this.#show(item, `${indent}  `)}`);
      return `[\n${items.join('\n')}\n${indent.slice(2)}]`;
    }
    const items = Object.entries(value).map(
      ([name, item]) => `${indent}${name}: ${this.#show(item, `${indent}  `, name)}`,
    );
    return `{\n${items.join('\n')}\n${indent.slice(2)}}`;
  }

  /** Ends what is running and removes the room. */
  async clear(): Promise<void> {
    await this.#stdio?.end();
    rmSync(this.room, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}
