/** The camera: opening one, telling why it cannot be opened, and looking at its frames until one is read. */
import type { Parts } from '../../shared/qr/parts';
import { type Hint, judge, type ScanKind } from './judge';
import type { Reading } from './reading';

export type CameraFault = 'noCamera' | 'refused' | 'inUse' | 'failed' | 'tooLong' | 'cannotRead';

export interface Camera {
  id: string;
  /** As the system calls it; empty where it does not say. */
  label: string;
}

/** Each error of `getUserMedia` (W3C Media Capture and Streams, section 9.2) as a person would put it. */
const faults: Readonly<Record<string, CameraFault>> = {
  NotFoundError: 'noCamera',
  OverconstrainedError: 'noCamera',
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotReadableError: 'inUse',
  AbortError: 'inUse',
};

/** A camera is on for no longer than this without a read. */
export const CAMERA_LIMIT_MS = 60_000;

/** How often a frame is also looked at for other kinds of code: it takes four times as long. */
const OTHERS_EVERY_MS = 700;
/** A hint stays for so long at least, or the line under the picture would flicker. */
const HINT_STAYS_MS = 900;

export type Opened =
  | { ok: true; stream: MediaStream; cameras: Camera[]; camera: string }
  | { ok: false; fault: CameraFault };

/** Opens a camera, `id` if it is given; no microphone. Lists all cameras: their names are known only now. */
export async function openCamera(id?: string): Promise<Opened> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: {
        width: { ideal: 1280 },
        height: { ideal: 720 },
        ...(id ? { deviceId: { exact: id } } : { facingMode: { ideal: 'environment' } }),
      },
    });
    const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
    const cameras = devices.filter(({ kind }) => kind === 'videoinput');
    return {
      ok: true,
      stream,
      cameras: cameras.map(({ deviceId, label }) => ({ id: deviceId, label })),
      camera: stream.getVideoTracks()[0]?.getSettings().deviceId ?? '',
    };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { ok: false, fault: navigator.mediaDevices ? (faults[name] ?? 'failed') : 'noCamera' };
  }
}

export const closeCamera = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

interface Watching {
  kind: ScanKind;
  /** Where the parts of a content in several codes are collected. */
  parts: Parts;
  onRead(bytes: Uint8Array<ArrayBuffer>): void;
  onHint(hint: Hint): void;
  onFault(fault: CameraFault): void;
  /** For tests; `CAMERA_LIMIT_MS` else. */
  limitMs?: number | undefined;
}

/**
 * Looks at the frames of a playing video until one is read, the camera fails or the time is up; calls exactly one of
 * `onRead` and `onFault`, once. Frames that come while one is being looked at are dropped.
 *
 * @returns stops looking, without another word
 */
export function watchCamera(
  video: HTMLVideoElement,
  stream: MediaStream,
  reading: Reading,
  watching: Watching,
): () => void {
  let over = false;
  // Set before the frame's picture is made: making it may take longer than until the next frame.
  let looking = false;
  let othersAt = 0;
  let hintAt = 0;
  let sees: Hint['sees'] = 'nothing';
  const finish = (then: () => void) => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    then();
  };
  const timer = setTimeout(
    () => finish(() => watching.onFault('tooLong')),
    watching.limitMs ?? CAMERA_LIMIT_MS,
  );
  // Pulled out, or taken by another program.
  for (const track of stream.getVideoTracks()) {
    track.addEventListener('ended', () => finish(() => watching.onFault('inUse')), { once: true });
  }
  const say = (hint: Hint, now: number) => {
    if (hint.sees === sees && hint.sees === 'nothing') return;
    if (hint.sees !== sees && now - hintAt < HINT_STAYS_MS) return;
    sees = hint.sees;
    hintAt = now;
    watching.onHint(hint);
  };
  const look = async () => {
    const now = performance.now();
    const others = now - othersAt > OTHERS_EVERY_MS;
    if (others) othersAt = now;
    const frame = await createImageBitmap(video);
    if (over) return frame.close();
    const result = await reading.frame(frame, others);
    if (over || !result) return;
    // A grainy frame can take a slow computer longer than its time: its worker was ended, and the next frame gets another.
    if (!result.ok && result.error.code === 'IMAGE_TOO_SLOW') return;
    if (!result.ok) return finish(() => watching.onFault('cannotRead'));
    const judged = judge(result.value, watching.kind, watching.parts);
    if (judged.read) finish(() => watching.onRead(judged.read));
    // Only a look at everything can say that there is nothing.
    else if (others || judged.hint.sees !== 'nothing') say(judged.hint, now);
  };
  const onFrame = () => {
    if (over) return;
    // A frame without a size (before the first) makes no picture; the next one does.
    if (!looking && video.videoWidth > 0) {
      looking = true;
      void look()
        .catch(() => {})
        .finally(() => {
          looking = false;
        });
    }
    video.requestVideoFrameCallback(onFrame);
  };
  video.requestVideoFrameCallback(onFrame);
  return () => finish(() => {});
}
