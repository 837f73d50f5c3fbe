/** Entry of `quorate` in the checkout's terminal. */
import { asProcess } from './process';
import { run } from './run';

await asProcess(around => run(process.argv.slice(2), around));
