/** Issuing a share again, to the key that is given. */
import { issuesShare } from '../../lib/issues-share';
import type { DescribeOperation } from '../../lib/operation';
import { Form } from './form';

export const reissue: DescribeOperation = text => ({
  chapter: 'between-ceremonies-check-drill-mark-reissue',
  Form,
  way: { at: 'share', label: text.keySet.reissue },
  ...issuesShare(text, text.reissue, text.aside.again),
});
