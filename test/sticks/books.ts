/**
 * The books of a file system: the parts of a medium that say which clusters are free. What the driver will write where
 * hangs on them and on the files; on nothing else of what is there.
 */
const bytesAt = (state: Buffer, at: number, length: number): Buffer => state.subarray(at, at + length);

/** For FAT the first table, for exFAT the table and the bitmap. Of others nothing: their journal keeps them as the files are. */
export function booksOf(state: Buffer): Buffer {
  if (state.toString('latin1', 3, 11) === 'EXFAT   ') {
    const sector = 2 ** state[108]!;
    const [table, sectors, heap] = [80, 84, 88].map(at => state.readUInt32LE(at));
    // mkfs puts the bitmap first.
    const bitmap = Math.ceil(state.readUInt32LE(92) / 8);
    return Buffer.concat([
      bytesAt(state, table! * sector, sectors! * sector),
      bytesAt(state, heap! * sector, bitmap),
    ]);
  }
  if (state.toString('latin1', 82, 90) === 'FAT32   ') {
    const sector = state.readUInt16LE(11);
    return bytesAt(state, state.readUInt16LE(14) * sector, state.readUInt32LE(36) * sector);
  }
  return Buffer.alloc(0);
}
