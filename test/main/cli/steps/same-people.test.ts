/** In the guided ceremony who was named for the last attempt is offered for the next one, and taken by no Enter. */
import { expect, test } from 'vitest';
import { startUnderConditions } from '../../../../main/cli/steps/conditions';
import type { Session } from '../../../../main/cli/steps/session';
import { ok } from '../../../../shared/result';

const options = { acceptLive: [], unwitnessed: false, witnesses: [] };

/** A session at whose questions these answers are typed, and what was asked. */
function answering(answers: readonly string[], guided = true) {
  const left = [...answers];
  const asked: string[] = [];
  const program = {
    clock: '2026-11-28T14:30:00Z',
    network: { state: 'offline', interfaces: [], remarks: [] },
  };
  const session = {
    api: { program: { read: async () => ok(program) } },
    output: { say: () => undefined, refuse: () => undefined },
    people: {
      ask: async (question: string) => {
        asked.push(question);
        return left.shift()!;
      },
      remark: () => undefined,
    },
    ...(guided && { guided: true }),
    practice: false,
  } as unknown as Session;
  const start = () =>
    startUnderConditions(session, options as never, async ({ operator, witnesses }) =>
      ok({ operator, witnesses }),
    );
  return { session, start, asked, left };
}

test('they are named in the question, and only a yes takes them', async () => {
  const first = ['', 'Opal', 'Wim', 'Wanda', '', ''];
  const { start, asked, left } = answering([...first, '', '', 'yes', '', '', 'no', '', 'Zoe', '', '']);
  const same = { operator: 'Opal', witnesses: ['Wim', 'Wanda'] };
  expect(await start()).toEqual(same);
  expect(await start()).toEqual(same);
  const question = asked.filter(one => one.includes('Opal'));
  expect(question).toEqual(
    Array(2).fill(expect.stringContaining('the witnesses Wim, Wanda. Are they the same')),
  );
  expect(await start()).toEqual({ operator: undefined, witnesses: ['Zoe'] });
  expect(left).toEqual([]);
});

test.each([
  ['of a rehearsal for a real one', true, false, 0],
  ['of a real one for a rehearsal', false, true, 0],
  ['of a rehearsal for another', true, true, 1],
  ['of a rehearsal for what nobody knows', true, undefined, 0],
])('names %s', async (_which, then, now, offered) => {
  const named = ['', 'Rita', 'Wim', '', ''];
  const { session, start, asked } = answering([...named, ...(offered ? ['', 'no'] : ['']), 'Ola', '', '']);
  session.practice = then;
  await start();
  session.practice = now;
  expect(await start()).toEqual({ operator: 'Ola', witnesses: [] });
  expect(asked.filter(one => one.includes('Rita'))).toHaveLength(offered);
});

test('a command of its own offers nobody', async () => {
  const { start, asked } = answering(['', 'Opal', 'Wim', '', '', 'Ola', ''], false);
  await start();
  expect(await start()).toEqual({ operator: 'Ola', witnesses: [] });
  expect(asked.filter(one => one.includes('Opal'))).toEqual([]);
});
