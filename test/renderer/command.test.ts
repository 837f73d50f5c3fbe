import { afterAll, expect, test } from 'vitest';
import { Prose } from '../../renderer/components/show/command';
import { messages, speak } from '../../renderer/messages/at-hand';
import { languages } from '../../shared/text/languages';

// The next file in the worker has the same texts.
afterAll(() => speak('en'));

test.each(languages)('a command in a sentence is found by the quotation marks of %s', async language => {
  await speak(language);
  const parts = [messages.keyInput.hint, messages.signOff.textHint].map(text =>
    Prose({ text }).flatMap(part => (typeof part === 'string' ? [] : [part.props.children])),
  );
  expect(parts).toEqual([
    [expect.stringMatching(/^\W+gpg --armor --export\W+$/)],
    [expect.stringMatching(/^\W+gpg --armor --detach-sign\W+$/)],
  ]);
  expect(Prose({ text: messages.keyInput.compare })).toEqual([messages.keyInput.compare]);
});
