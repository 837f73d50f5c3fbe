/** The states that a scan goes through, from the first press to what was read. */
import type { Refused } from '../../shared/result';
import type { Camera, CameraFault } from './camera';
import type { Hint } from './judge';

/** Where a scan is. `live` alone has the camera on. */
export type ScanState =
  | { at: 'idle' }
  | { at: 'opening' }
  | { at: 'live'; stream: MediaStream; cameras: Camera[]; camera: string; hint: Hint }
  | { at: 'picture' }
  | { at: 'fault'; fault: CameraFault }
  /** A picture in which nothing was read, and why: a hint, or a refusal. */
  | { at: 'notRead'; why: Hint | Refused }
  | { at: 'read'; count: number; by: 'camera' | 'picture' };
