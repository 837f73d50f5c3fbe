/** The command stdio, in French. */
import type { stdio as english } from '../en/stdio';

export const stdio: typeof english = {
  forPrograms:
    'La commande stdio est pour des programmes, par des tubes ; un terminal montrerait ce qui est tapé.',
  usage: '[--folder] [--practice-only]   JSON-RPC pour d’autres programmes ; docs/stdio.md',
};
