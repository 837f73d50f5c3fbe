/** The command stdio, in Spanish. */
import type { stdio as english } from '../en/stdio';

export const stdio: typeof english = {
  forPrograms:
    'El comando stdio es para programas, a través de tuberías; una terminal mostraría lo que se teclea.',
  usage: '[--folder] [--practice-only]   JSON-RPC para otros programas; docs/stdio.md',
};
