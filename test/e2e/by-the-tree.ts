/** Working the page through its accessibility tree alone: what a screen reader is told, found by role and name, acted on there. */
import type { CDPSession, Page } from 'playwright-core';

interface Node {
  ignored: boolean;
  backendDOMNodeId?: number;
  role?: { value: string };
  name?: { value: string };
}

export interface Found {
  id: number;
  name: string;
}

export interface Tree {
  /** Waits for the one that has this role and a name that is `name`, or like it. */
  find(role: string, name: string | RegExp): Promise<Found>;
  /** Presses the button that was found. The page may have gone on since: what is no longer there is left. */
  pressFound(found: Found): Promise<void>;
  /** Gives it the focus and presses it, with the key that its kind of thing takes. */
  press(role: string, name: string | RegExp): Promise<void>;
  /** Gives it the focus and puts `text` there, as a braille display or dictation does. */
  write(name: string | RegExp, text: string): Promise<void>;
}

const WAIT_MS = 20_000;
const EVERY_MS = 50;

async function nodesOf(session: CDPSession): Promise<Node[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  return nodes.filter(({ ignored }) => !ignored);
}

/** The tree of what `page` shows, whatever it shows when it is asked. */
export async function treeOf(page: Page): Promise<Tree> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
  const find: Tree['find'] = async (role, name) => {
    const isIt = (node: Node) => {
      const called = node.name?.value ?? '';
      return node.role?.value === role && (typeof name === 'string' ? called === name : name.test(called));
    };
    let seen: Node[] = [];
    for (const until = Date.now() + WAIT_MS; Date.now() < until; await page.waitForTimeout(EVERY_MS)) {
      seen = await nodesOf(session);
      const found = seen.find(isIt);
      if (found?.backendDOMNodeId) return { id: found.backendDOMNodeId, name: found.name!.value };
    }
    const there = seen.filter(node => node.role?.value === role).map(node => node.name?.value);
    throw new Error(`no ${role} “${name}” in the tree, only: ${there.join('; ')}`);
  };
  const focus = async (role: string, name: string | RegExp) => {
    const { id } = await find(role, name);
    await session.send('DOM.focus', { backendNodeId: id });
  };
  return {
    find,
    pressFound: async ({ id }) => {
      const isThere = await session.send('DOM.focus', { backendNodeId: id }).then(
        () => true,
        () => false,
      );
      if (isThere) await page.keyboard.press('Enter');
    },
    press: async (role, name) => {
      await focus(role, name);
      await page.keyboard.press(role === 'button' ? 'Enter' : 'Space');
    },
    write: async (name, text) => {
      await focus('textbox', name);
      await page.keyboard.insertText(text);
    },
  };
}
