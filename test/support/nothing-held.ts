/** Runs before each test file: what the file before it in the same worker left held is wiped, and not counted. */
import { wipeAll } from '../../main/ceremony/process/wipe';

wipeAll();
