/** Three sounds that are told apart by pitch, rhythm and colour: made by oscillators, so that nothing is loaded for them. */
export type Sound = 'accepted' | 'alarm' | 'lastMinute';

/** In hertz and seconds from the beginning. */
interface Tone {
  pitch: number;
  at: number;
  long: number;
  wave: OscillatorType;
}

/** Part of full loudness. */
const LOUDNESS = 0.15;
/** Seconds in which a tone swells and dies away, so that it does not click. */
const EDGE = 0.015;

const tones: Readonly<Record<Sound, readonly Tone[]>> = {
  // Two short ones, upwards.
  accepted: [
    { pitch: 659, at: 0, long: 0.12, wave: 'sine' },
    { pitch: 988, at: 0.14, long: 0.2, wave: 'sine' },
  ],
  // Four low ones, harsh and even.
  alarm: [0, 0.3, 0.6, 0.9].map(at => ({ pitch: 196, at, long: 0.22, wave: 'square' as const })),
  // One long one in the middle.
  lastMinute: [{ pitch: 440, at: 0, long: 0.9, wave: 'triangle' }],
};

let context: AudioContext | undefined;

export async function playTones(which: Sound): Promise<void> {
  context ??= new AudioContext();
  // A browser holds it until a key was pressed in this page.
  await context.resume();
  const now = context.currentTime;
  for (const { pitch, at, long, wave } of tones[which]) {
    const tone = new OscillatorNode(context, { type: wave, frequency: pitch });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, now + at);
    gain.gain.linearRampToValueAtTime(LOUDNESS, now + at + EDGE);
    gain.gain.setValueAtTime(LOUDNESS, now + at + long - EDGE);
    gain.gain.linearRampToValueAtTime(0, now + at + long);
    tone.connect(gain).connect(context.destination);
    tone.start(now + at);
    tone.stop(now + at + long);
  }
}
