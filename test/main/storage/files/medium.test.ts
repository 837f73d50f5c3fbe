import { expect, it } from 'vitest';
import { foundDamaged, mountOf } from '../../../../main/storage/files/medium';

/** As Linux wrote them: the root, a stick as it should be, one that vfat found damaged, and a write-protected one. */
const MOUNTINFO = String.raw`22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root ro
31 22 8:17 / /media/ada/CEREMONY rw,nosuid shared:2 master:4 - vfat /dev/sdb1 rw,fmask=0022,errors=remount-ro
32 22 8:33 / /media/ada/second\040stick rw,nosuid - vfat /dev/sdc1 ro,errors=remount-ro
33 22 8:49 / /media/ada/protected ro,nosuid - vfat /dev/sdd1 ro,errors=remount-ro
34 31 8:65 / /media/ada/CEREMONY/inner rw - ext4 /dev/sde1 rw,emergency_ro
`;

it('the mount of a path is the innermost that holds it, its name with blanks too, and never the root', () => {
  const source = (at: string) => mountOf(MOUNTINFO, at)?.source;
  expect(source('/media/ada/CEREMONY')).toBe('/dev/sdb1');
  expect(source('/media/ada/CEREMONY/keys/shares')).toBe('/dev/sdb1');
  expect(source('/media/ada/CEREMONY/inner/keys')).toBe('/dev/sde1');
  expect(source('/media/ada/second stick/keys')).toBe('/dev/sdc1');
  expect(source('/media/ada/CEREMONY2')).toBeUndefined();
  expect(source('/home/ada')).toBeUndefined();
  expect(mountOf('', '/media')).toBeUndefined();
});

it('a file system that the system made read-only is told from one that was mounted so', () => {
  const isDamaged = (at: string) => foundDamaged(mountOf(MOUNTINFO, at));
  expect(isDamaged('/media/ada/second stick/keys')).toBe(true);
  expect(isDamaged('/media/ada/CEREMONY/inner')).toBe(true);
  expect(isDamaged('/media/ada/CEREMONY')).toBe(false);
  expect(isDamaged('/media/ada/protected')).toBe(false);
  expect(isDamaged('/home/ada')).toBe(false);
});
