/** What is heard of a change by whoever does not see it: once each time, and in a region that was there before it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ProgramEvent } from '../../shared/contract/events';
import { type Fake, fakeApi } from '../renderer/fake-api';
import { sampleProgram } from '../renderer/samples';
import { sampleAttempt } from '../renderer/samples-of-attempts';
import { sampleKeySet } from '../renderer/samples-of-sets';
import { inOneBrowser } from './browser';
import { openPage } from './harness';
import { button, titleIs } from './keyboard';

const around = inOneBrowser();

interface Heard {
  said: string[];
}

/** From now on: alerts that come up, and what comes into regions that are there already, as screen readers are told. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { __heard: { said } satisfies Heard });
    const heard = (element: Element | null): string =>
      element && !element.closest('[aria-hidden=true]') ? element.textContent!.trim() : '';
    const born = new WeakSet<Element>();
    new MutationObserver(records => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const one of [node, ...node.querySelectorAll('[role]')])
            if (one.matches('[role=alert]')) said.push(`alert: ${heard(one)}`);
            else if (one.matches('[role=status]')) born.add(one);
        }
      const regions = new Set<Element>();
      for (const { target } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role=status]');
        if (region && !born.has(region)) regions.add(region);
      }
      // What was made with its screen counts from the next change on.
      for (const one of document.querySelectorAll('[role=status]')) born.delete(one);
      for (const region of regions) {
        const text = [...region.childNodes]
          .map(node => (node instanceof Element ? heard(node) : node.textContent!))
          .join('')
          .trim();
        if (text) said.push(text);
      }
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['aria-hidden'],
    });
  });
const heardIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { __heard: Heard }).__heard.said.splice(0));

async function opened(made: Fake) {
  let tell: (event: ProgramEvent) => void = () => {};
  const events = { follow: (listener: typeof tell) => (tell = listener) };
  const stage = await openPage(around.browser, made.handlers, { events });
  const { page } = stage;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await listen(page);
  return { ...stage, tell: (event: ProgramEvent) => tell(event) };
}

const toEntry = async (page: Page): Promise<void> => {
  await button(page, /words match/).click();
  await titleIs(page, 'Carol Mendes, enter your share');
  await heardIn(page);
};
const enter = async (page: Page): Promise<void> => {
  await page.getByLabel('Share', { exact: true }).fill('0123456789abcdef'.repeat(4));
  // How far one is, is said meanwhile.
  await heardIn(page);
  await page.keyboard.press('Enter');
};

test('a share that was accepted is heard once, and one that was refused each time that it is', async () => {
  const { seats } = sampleAttempt();
  const made = fakeApi({ keySet: sampleKeySet(), attempt: sampleAttempt({ proofShares: 1 }) });
  const { page, close } = await opened(made);
  await toEntry(page);
  made.state.refuse['attempt.enter'] = ['SHARE_REPEATED', { index: 17, holder: 'Amara Okafor' }];
  for (const _time of [1, 2]) {
    await enter(page);
    await expect
      .poll(() => heardIn(page))
      .toContainEqual(expect.stringMatching(/^alert: This is Amara Okafor’s share/));
  }
  delete made.state.refuse['attempt.enter'];
  await page.getByLabel('Share', { exact: true }).fill('0123456789abcdef'.repeat(4));
  made.state.attempt = sampleAttempt({
    proofShares: 1,
    progress: 3,
    seats: seats.map((seat, place) => ({ ...seat, accepted: place < 3 })),
  });
  await heardIn(page);
  await page.keyboard.press('Enter');
  await titleIs(page, /^Pass the keyboard/);
  const said: string[] = [];
  await expect
    .poll(async () => said.push(...(await heardIn(page))) && said)
    .toContain('Carol Mendes’s share is accepted. One more is needed.');
  await page.waitForTimeout(300);
  said.push(...(await heardIn(page)));
  expect(said.filter(one => one.includes('accepted'))).toHaveLength(1);
  await close();
});

test('a network that comes or goes is heard, and not again on the next screen', async () => {
  const made = fakeApi({ keySet: sampleKeySet(), attempt: sampleAttempt() });
  const { page, tell, close } = await opened(made);
  const network = (state: 'live' | 'offline', number: number) => {
    const interfaces = state === 'live' ? ['eth0'] : [];
    const program = sampleProgram({ network: { state, interfaces, remarks: [] } });
    tell({ number, name: 'machine', value: { program, machine: made.state.machine } });
  };
  network('live', 1);
  await expect.poll(() => heardIn(page)).toEqual(['Not offline live: eth0']);
  network('offline', 2);
  await expect.poll(() => heardIn(page)).toEqual(['Offline no live interface seen']);
  await button(page, /words match/).click();
  await titleIs(page, 'Carol Mendes, enter your share');
  expect(await heardIn(page)).toEqual([]);
  await close();
});

interface Node {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

test('the words are read in their order, each with its number, and codes by groups of four', async () => {
  const made = fakeApi({ keySet: sampleKeySet(), attempt: sampleAttempt({ progress: 0 }) });
  const { page, context, close } = await opened(made);
  await titleIs(page, 'Compare the words');
  const session = await context.newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const textsIn = ({ ignored, role, name, childIds = [] }: Node): string[] =>
    !ignored && role?.value === 'StaticText'
      ? [name!.value.trim()]
      : childIds.flatMap(id => (byId.has(id) ? textsIn(byId.get(id)!) : []));
  const read = textsIn(nodes[0]!).filter(Boolean);
  const { words, record } = { words: sampleAttempt().words, record: sampleKeySet().lastDigest };
  const numbered = words.flatMap((word, place) => [`${place + 1}`, word]).join(' ');
  expect(read.join(' ')).toContain(numbered);
  expect(read.join(' ')).toContain(record.match(/.{4}/g)!.join(' '));
  // Neither a word nor a code in one piece.
  for (const one of [...words.map((word, place) => `${place + 1}${word}`), record])
    expect(read.filter(text => text.includes(one))).toEqual([]);
  await session.detach();
  await close();
});
