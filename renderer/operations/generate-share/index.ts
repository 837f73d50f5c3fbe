/** Generating one more share. */
import { issuesShare } from '../../lib/issues-share';
import type { DescribeOperation } from '../../lib/operation';
import { Form } from './form';

export const generateShare: DescribeOperation = text => ({
  chapter: 'a-new-share-in-the-window',
  Form,
  way: { at: 'set', label: text.keySet.generate },
  ...issuesShare(text, text.generate, text.aside.oneShare),
});
