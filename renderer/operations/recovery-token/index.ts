/** Recovery mode: a token for a quorum, and the session in which it opens the sealed store. */
import { text } from '../../../shared/text/text';
import type { DescribeOperation } from '../../lib/operation';
import { say } from '../../lib/say';
import { Form, Session } from './form';

export const recoveryToken: DescribeOperation = ({ recovery: own, aside, statement }) => ({
  chapter: 'recovery',
  Form,
  way: { at: 'more', label: own.open, isOpen: ({ recoverable }) => recoverable },
  steps: own.steps,
  statement: {
    go: statement.goShares,
    note: ({ pgp_fingerprint }) => !pgp_fingerprint && own.otp.lost,
  },
  facts: ({ pgp_fingerprint }) => [
    { label: aside.issues, value: own.aside.token },
    { label: aside.as, value: pgp_fingerprint ? own.aside.asPgp : own.aside.asOtp },
  ],
  writing: own.writing,
  Session,
  result: ({ sessionEnded }) => ({
    title: own.done.title,
    lead: own.done.lead(sessionEnded && say(text('sessionEnded', { why: sessionEnded }))),
    toDo: own.done.toDo,
  }),
});
