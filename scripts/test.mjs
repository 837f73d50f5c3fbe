/**
 * `npm test`: types and lint, beside the build and all tests. What types and lint say stands together at the end; where one
 * of them fails, the tests are stopped.
 */
import { spawn } from 'node:child_process';

/** Starts `npm run` with this. npm is a file that Node runs, and on Windows no program by that name. */
function script([name, ...options], stdio) {
  const npm = process.env.npm_execpath;
  const [program, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  return spawn(program, [...before, 'run', '--silent', name, '--', ...options], { stdio });
}

/** Runs `npm run NAME` with these options; its output is kept until somebody asks for it. */
function check(command) {
  const [name] = command;
  const running = script(command, ['ignore', 'pipe', 'pipe']);
  let said = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding('utf8').on('data', data => {
      said += data;
    });
  }
  return ended(running).then(code => ({ name, code, said: said.trim() }));
}

/** Its exit code; of one that a signal ended, 1. */
function ended(running) {
  return new Promise((resolve, reject) => {
    running.on('error', reject);
    running.on('close', code => resolve(code ?? 1));
  });
}

// The tests want every core meanwhile; with more threads TypeScript does half of its work again in each.
const checks = [['typecheck', '--singleThreaded'], ['lint']].map(check);
const built = await ended(script(['build'], 'inherit'));
let tested = built;
if (built === 0) {
  const vitest = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  );
  for (const one of checks) void one.then(({ code }) => code !== 0 && vitest.kill());
  tested = await ended(vitest);
}
let failed = tested !== 0;
for (const { name, code, said } of await Promise.all(checks)) {
  if (said) console.log(`\n${said}`);
  console.log(`${name}: ${code === 0 ? 'nothing found' : 'failed'}`);
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;
