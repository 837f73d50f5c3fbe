/** The live view of a camera, and the choice among several. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ScanMessages } from '../../messages/en/scan';
import type { ScanState } from '../../scan/state';
import { Field } from '../form/field';

interface Props {
  live: Extract<ScanState, { at: 'live' }>;
  text: ScanMessages;
  /** Called once, when there is a picture to look at. Gives what stops the looking. */
  onPlaying(video: HTMLVideoElement, stream: MediaStream): () => void;
  onCamera(id: string): void;
}

export function CameraView({ live, text, onPlaying, onCamera }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const id = useId();
  const { stream, cameras, camera } = live;
  useEffect(() => {
    const element = video.current!;
    element.srcObject = stream;
    void element.play().catch(() => {});
    const stop = onPlaying(element, stream);
    return () => {
      stop();
      element.srcObject = null;
    };
  }, [stream]);
  return (
    <>
      <div class="view">
        <video ref={video} muted playsInline aria-label={text.view} />
        <span class="wanted" aria-hidden="true" />
      </div>
      {cameras.length > 1 && (
        <Field id={id} label={text.which}>
          <select id={id} value={camera} onChange={event => onCamera(event.currentTarget.value)}>
            {cameras.map((one, place) => (
              <option key={one.id} value={one.id}>
                {one.label || text.nameless(place + 1)}
              </option>
            ))}
          </select>
        </Field>
      )}
    </>
  );
}
