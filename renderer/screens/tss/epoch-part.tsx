/** What can be done about a group's keys, each on a screen of its own. */
import { CheckShare } from './check';
import { ChildKey } from './child-key';
import { ByCode } from './code';
import { Declare } from './declare';
import type { EpochPartProps, OpenEpochPart } from './epoch-ways';
import { Signed } from './signed';
import { ExtendedKeys } from './xpub';

export function EpochPart({ part: { part }, ...props }: EpochPartProps & { part: OpenEpochPart }) {
  switch (part) {
    case 'check':
      return <CheckShare {...props} />;
    case 'receipt':
    case 'complain':
      return <Signed call={part} {...props} />;
    case 'code':
      return <ByCode {...props} />;
    case 'void':
    case 'destroyed':
      return <Declare what={part} {...props} />;
    case 'xpub':
      return <ExtendedKeys {...props} />;
    case 'child':
      return <ChildKey {...props} />;
  }
}
