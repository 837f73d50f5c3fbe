/**
 * Entry of `quorate` in the checkout's terminal. The ceremony processes that the command line is going to need are on
 * their way before the terminal itself is loaded.
 */
import { forkAhead } from '../../attempts/ceremony-ahead';
import { forkWithNode } from '../../attempts/ceremony-node';
import { processesFor } from './ahead';
import { ceremonyEntry } from './out';

const args = process.argv.slice(2);
const ahead = forkAhead(forkWithNode(ceremonyEntry), processesFor(args));
try {
  // A bundle of its own, so that it is loaded after this file has run.
  const { terminal } = await import('./terminal');
  await terminal(args, ahead.fork);
} finally {
  ahead.end();
}
