/** A device in User-Mode Linux: a state is put on it, it is mounted, checked. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';

export interface Medium {
  /** The directory that it is mounted at. */
  readonly at: string;
  /** Puts a state on it; it is not mounted. */
  restore(state: Buffer): void;
  /** '' or what is wrong. */
  mount(): Promise<string>;
  unmount(): Promise<void>;
  /** Has the system's own checker mend it. */
  check(): void;
  end(): void;
}

interface Device {
  device: string;
  mount: { type: string; options: string } | { command: string[] };
  at: string;
  check: string[];
}

const run = ([command = '', ...args]: string[]): string => {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? '' : `${command}: ${stderr.trim() || status}`;
};

/** One process for all calls of the kernel (on x86-64 165 is mount, 166 umount2): in there a new one takes long. */
const CALLS = `$| = 1; while (<STDIN>) { chomp; my @a = split /\\t/, $_, -1;
  my $r = @a > 1 ? syscall(165, $a[0], $a[1], $a[2], 0, $a[3]) : syscall(166, $a[0], 0);
  print $r == 0 ? "\\n" : "$!\\n" }`;

function caller(): { call: (...args: string[]) => Promise<string>; end: () => void } {
  const child = spawn('perl', ['-e', CALLS], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    call: async (...args) => {
      child.stdin.write(`${args.join('\t')}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error('the process that mounts is gone');
      return value;
    },
    end: () => child.stdin.end(),
  };
}

export async function mediumOf({ device, mount, at, check }: Device): Promise<Medium> {
  const { call, end } = caller();
  return {
    at,
    restore(state) {
      const handle = openSync(device, 'r+');
      writeSync(handle, state, 0, state.length, 0);
      fsyncSync(handle);
      closeSync(handle);
    },
    async mount() {
      if ('command' in mount) return run([...mount.command, device, at]);
      const failed = await call(device, at, mount.type, mount.options);
      return failed && `mount: ${failed}`;
    },
    async unmount() {
      const failed = 'command' in mount ? run(['umount', at]) : await call(at);
      if (failed) throw new Error(failed);
    },
    check: () => {
      run([...check, device]);
    },
    end,
  };
}
