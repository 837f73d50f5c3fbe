/** All scenarios, in the order in which they are played. */
import type { Scenario } from '../scenario';
import { adoptedScenarios } from './adopted';
import { createScenarios } from './create-key-set';
import { edgeScenarios } from './edges';
import { encryptedScenarios } from './encrypted';
import { entryScenarios } from './entry';
import { folderScenarios } from './folders';
import { generateScenarios } from './generate-share';
import { keyScenarios } from './keys';
import { recoveryScenarios } from './recovery';
import { terminalScenarios } from './terminal';
import { witnessScenarios } from './witnesses';

export const scenarios: Scenario[] = [
  ...edgeScenarios,
  ...keyScenarios,
  ...folderScenarios,
  ...createScenarios,
  ...generateScenarios,
  ...adoptedScenarios,
  ...recoveryScenarios,
  ...encryptedScenarios,
  ...entryScenarios,
  ...witnessScenarios,
  ...terminalScenarios,
];
