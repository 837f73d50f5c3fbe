/**
 * Scans one code: by a camera, from a picture file, or from a pasted picture. What was read goes to `onRead` as
 * bytes and is never shown; the receiver overwrites them. The camera is off as soon as anything was read, after a
 * minute without, and when this goes away.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Parts } from '../../../shared/qr/parts';
import { type Text, textOf } from '../../../shared/text/text';
import type { ScanMessages } from '../../messages/en/scan';
import { scanMessages as text } from '../../messages/scan';
import { CAMERA_LIMIT_MS, closeCamera, openCamera, watchCamera } from '../../scan/camera';
import { type Hint, judge, type ScanKind } from '../../scan/judge';
import type { ReaderChoice } from '../../scan/protocol';
import { type Reading, startReading } from '../../scan/reading';
import type { ScanState } from '../../scan/state';
import { FileChoice } from '../form/file-choice';
import { CameraView } from './camera-view';

export interface ScannerProps {
  kind: ScanKind;
  /** The sentence of a refusal. */
  say(text: Text): string;
  onRead(bytes: Uint8Array<ArrayBuffer>): void;
  /** The camera went on or off. */
  onLive?(live: boolean): void;
  /** For tests: another reader, another limit of time. */
  reader?: ReaderChoice;
  limitMs?: number;
}

export function Scanner({ kind, say, onRead, onLive, reader = 'auto', limitMs }: ScannerProps) {
  const [state, setState] = useState<ScanState>({ at: 'idle' });
  /** Everything that has to be let go of: the camera, and the worker with what it saw. */
  const held = useRef<{ stream?: MediaStream; reading?: Reading; used?: boolean }>({});
  /** Counts beginnings, so that what an older one still brings is dropped. */
  const turn = useRef(0);
  /** Parts of a content in several codes. They stay until it is whole, or for as long as a camera may be on. */
  const parts = useRef(new Parts());
  const partsTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keepParts = () => {
    clearTimeout(partsTimer.current);
    partsTimer.current = setTimeout(() => parts.current.clear(), limitMs ?? CAMERA_LIMIT_MS);
  };
  const dropParts = () => {
    clearTimeout(partsTimer.current);
    parts.current.clear();
  };

  const letGo = () => {
    const { stream, reading } = held.current;
    if (stream) closeCamera(stream);
    reading?.end();
    held.current = {};
  };
  /** A worker sees one scan; what it saw ends with it. Only the one that was started ahead is still to be used. */
  const begin = (next: ScanState): number => {
    if (held.current.used !== false) {
      letGo();
      held.current.reading = startReading(reader);
    }
    held.current.used = true;
    setState(next);
    return ++turn.current;
  };
  const end = (next: ScanState) => {
    turn.current++;
    letGo();
    if (next.at === 'notRead' && 'sees' in next.why && next.why.sees === 'part') keepParts();
    else dropParts();
    setState(next);
  };
  useEffect(() => {
    // Its module is compiled while the holder still looks for the button.
    held.current = { reading: startReading(reader), used: false };
    return () => end({ at: 'idle' });
  }, []);

  const live = state.at === 'live';
  useEffect(() => {
    onLive?.(live);
    return () => onLive?.(false);
  }, [live]);

  const read = (bytes: Uint8Array<ArrayBuffer>, by: 'camera' | 'picture') => {
    end({ at: 'read', count: bytes.length, by });
    onRead(bytes);
  };

  const useCamera = async (id?: string) => {
    const mine = begin({ at: 'opening' });
    const opened = await openCamera(id);
    if (mine !== turn.current) {
      if (opened.ok) closeCamera(opened.stream);
      return;
    }
    if (!opened.ok) return end({ at: 'fault', fault: opened.fault });
    held.current.stream = opened.stream;
    setState({ at: 'live', ...opened, hint: { sees: 'nothing' } });
  };

  const takePicture = async (file: File | undefined) => {
    if (!file) return;
    const mine = begin({ at: 'picture' });
    const result = await held.current.reading!.file(file);
    if (mine !== turn.current || !result) return;
    if (!result.ok) return end({ at: 'notRead', why: result.error });
    const judged = judge(result.value, kind, parts.current);
    if (judged.read) read(judged.read, 'picture');
    else end({ at: 'notRead', why: judged.hint });
  };

  const pasted = useRef(takePicture);
  pasted.current = takePicture;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const file = Array.from(event.clipboardData?.files ?? []).find(({ type }) => type.startsWith('image/'));
      if (!file) return;
      event.preventDefault();
      void pasted.current(file);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);

  const watch = (video: HTMLVideoElement, stream: MediaStream) =>
    watchCamera(video, stream, held.current.reading!, {
      kind,
      parts: parts.current,
      limitMs,
      onRead: bytes => read(bytes, 'camera'),
      onHint: hint => setState(now => (now.at === 'live' ? { ...now, hint } : now)),
      onFault: fault => end({ at: 'fault', fault }),
    });

  return (
    <section class="scan" aria-label={text.label[kind]}>
      {state.at === 'live' && (
        <CameraView
          key={state.camera}
          live={state}
          text={text}
          onPlaying={watch}
          onCamera={id => void useCamera(id)}
        />
      )}
      <p class={`sees ${isFault(state) ? 'fault' : ''}`} role="status">
        {sentence(state, text, say)}
      </p>
      <div class="row">
        {state.at === 'live' || state.at === 'opening' ? (
          <button type="button" class="second slim" onClick={() => end({ at: 'idle' })}>
            {text.stop}
          </button>
        ) : (
          <button type="button" class="second slim" onClick={() => void useCamera()}>
            {text.camera}
          </button>
        )}
        <FileChoice
          label={text.picture}
          accept="image/png,image/jpeg"
          onFile={file => void takePicture(file)}
        />
        <p class="hint">{text.pictureHint}</p>
      </div>
    </section>
  );
}

const isFault = (state: ScanState): boolean => state.at === 'fault' || state.at === 'notRead';

function hintText(hint: Hint, text: ScanMessages): string {
  if (hint.sees === 'otherCode') return text.hint.otherCode(hint.kind);
  if (hint.sees === 'otherContent') return text.hint.otherContent(hint.scanned);
  if (hint.sees === 'part') return text.hint.part(hint);
  return text.hint[hint.sees];
}

function sentence(state: ScanState, text: ScanMessages, say: ScannerProps['say']): string {
  switch (state.at) {
    case 'idle':
      return '';
    case 'opening':
      return text.starting;
    case 'live':
      return hintText(state.hint, text);
    case 'picture':
      return text.reading;
    case 'fault':
      return text.fault[state.fault];
    case 'notRead':
      if ('code' in state.why) return say(textOf(state.why));
      return state.why.sees === 'nothing' ? text.notFound : hintText(state.why, text);
    case 'read':
      return state.by === 'camera' ? text.read(state.count) : text.readPicture(state.count);
  }
}
