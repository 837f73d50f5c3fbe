/** Runs before each test file: what main hashes, Node does, as in the program; many tests are of main without one. */
import { hashByNode } from '../../main/storage/files/sum-of';

hashByNode();
