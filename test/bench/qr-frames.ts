/**
 * Hard camera frames with a known content, the same in every run: the classes of frames on which the decoders were
 * chosen, 260 with a code and 12 without. Everything is drawn here; no picture of a real camera is in it.
 */
import { type DrawnQr, drawQr } from '../../shared/qr/draw';
import type { Grey } from '../../shared/qr/picture';
import { blurred, compressed, glared, litFrom, mapped, moved, noisy, type Picture } from './qr-effects';
import { type Draw, drawing } from './qr-random';

export interface Frame {
  class: FrameClass;
  /** What the code holds; null where there is none. */
  text: string | null;
  picture: Grey;
}

const WIDTH = 1280;
const HEIGHT = 720;

/** How a code lies before the camera. */
interface Pose {
  /** Pixels a module at the middle. */
  scale: number;
  /** In the plane, radians. */
  turn: number;
  /** Out of the plane, radians, about an axis in the plane at `axis`. */
  tilt: number;
  axis: number;
  /** How far paper bulges, in modules. */
  bulge: number;
  dark: number;
  light: number;
}

const hexText = (draw: Draw, bytes: number): string =>
  Array.from({ length: 2 * bytes }, () => draw.pick([...'0123456789ABCDEF'])).join('');
const base64Text = (draw: Draw, length: number): string =>
  Array.from({ length }, () =>
    draw.pick([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/']),
  ).join('');

/** A share as it is brought: hex in upper or lower case, or base64. */
function shareText(draw: Draw): string {
  const form = draw.unit();
  if (form < 0.5) return hexText(draw, 33);
  return form < 0.75 ? hexText(draw, 33).toLowerCase() : base64Text(draw, 44);
}

/** A desk, in parts darker and lighter, with lines of writing. */
function background(draw: Draw): Picture {
  const data = new Float32Array(WIDTH * HEIGHT);
  const [base, slope] = [draw.between(110, 200), draw.between(-40, 40)];
  for (let at = 0; at < data.length; at++) data[at] = base + (slope * (at % WIDTH)) / WIDTH;
  for (let count = 0; count < 14; count++) {
    const [left, top] = [Math.floor(draw.unit() * WIDTH), Math.floor(draw.unit() * HEIGHT)];
    const [wide, high] = [Math.floor(draw.between(40, 400)), Math.floor(draw.between(4, 120))];
    const shade = draw.between(20, 240);
    const striped = draw.unit() < 0.5 ? Math.floor(draw.between(3, 9)) : 0;
    for (let y = top; y < Math.min(HEIGHT, top + high); y++) {
      for (let x = left; x < Math.min(WIDTH, left + wide); x++) {
        if (striped === 0 || Math.floor(x / striped) % 2 === 0) data[y * WIDTH + x] = shade;
      }
    }
  }
  return { width: WIDTH, height: HEIGHT, data };
}

/** Lays a code with its quiet zone into a picture, seen by a pinhole camera, three by three samples a pixel. */
function lay(picture: Picture, { size, modules }: DrawnQr, pose: Pose, draw: Draw): Picture {
  const data = new Float32Array(picture.data);
  const side = size + 8;
  const distance = 2.2 * side;
  const room = Math.max(0, 1 - (side * pose.scale * 1.3) / HEIGHT);
  const middle = [
    WIDTH / 2 + draw.between(-0.4, 0.4) * (WIDTH - side * pose.scale) * room,
    HEIGHT / 2 + draw.between(-0.4, 0.4) * (HEIGHT - side * pose.scale) * room,
  ] as const;
  const [ct, st] = [Math.cos(pose.turn), Math.sin(pose.turn)];
  const [ca, sa] = [Math.cos(pose.axis), Math.sin(pose.axis)];
  const [ck, sk] = [Math.cos(pose.tilt), Math.sin(pose.tilt)];
  const shade = (px: number, py: number): number | null => {
    // The ray through the pixel meets the tilted plane; all in modules.
    const [rx, ry] = [(px - middle[0]) / pose.scale, (py - middle[1]) / pose.scale];
    const [along, across] = [rx * ca + ry * sa, -rx * sa + ry * ca];
    const depth = distance / (distance * ck - across * sk);
    const [u, v] = [along * (1 + (across * depth * sk) / distance), across * depth];
    const [wx, wy] = [u * ca - v * sa, u * sa + v * ca];
    const bulged = 1 + (pose.bulge * (wx * wx)) / (side * side * side);
    const x = (wx * ct + wy * st) * bulged + side / 2;
    const y = (-wx * st + wy * ct) * bulged + side / 2;
    if (x < 0 || y < 0 || x >= side || y >= side) return null;
    const [column, row] = [Math.floor(x) - 4, Math.floor(y) - 4];
    const inside = column >= 0 && row >= 0 && column < size && row < size;
    return inside && modules[row * size + column] === 1 ? pose.dark : pose.light;
  };
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      if (shade(x + 0.5, y + 0.5) === null && shade(x, y) === null) continue;
      let sum = 0;
      for (let sample = 0; sample < 9; sample++) {
        const [sx, sy] = [x + ((sample % 3) + 0.5) / 3, y + (Math.floor(sample / 3) + 0.5) / 3];
        sum += shade(sx, sy) ?? data[y * WIDTH + x]!;
      }
      data[y * WIDTH + x] = sum / 9;
    }
  }
  return { ...picture, data };
}

const pose = (draw: Draw, more: Partial<Pose> = {}): Pose => ({
  scale: draw.between(4, 9),
  turn: draw.between(-0.05, 0.05),
  tilt: 0,
  axis: 0,
  bulge: 0,
  dark: draw.between(15, 50),
  light: draw.between(205, 245),
  ...more,
});

/** A code of at least `modules` on a side may not be larger than the frame. */
const fitted = (code: DrawnQr, wanted: Pose): Pose => ({
  ...wanted,
  scale: Math.min(wanted.scale, (HEIGHT * 0.94) / (code.size + 8)),
});

type Make = (draw: Draw, at: number, of: number) => { text: string | null; picture: Picture };

/** A share under one pose, then spoilt. */
const share =
  (
    poseOf: (draw: Draw, at: number, of: number) => Partial<Pose>,
    spoil?: (p: Picture, draw: Draw, pose: Pose, along: number) => Picture,
  ): Make =>
  (draw, at, of) => {
    const text = shareText(draw);
    const code = drawQr(text, { use: 'share' });
    const laid = fitted(code, pose(draw, poseOf(draw, at, of)));
    const picture = lay(background(draw), code, laid, draw);
    return { text, picture: spoil ? spoil(picture, draw, laid, of > 1 ? at / (of - 1) : 0) : picture };
  };

const degrees = (value: number): number => (value * Math.PI) / 180;
const any = (draw: Draw) => draw.between(0, 2 * Math.PI);
const mix = (from: number, to: number, along: number) => from + (to - from) * along;

/** Coffee: dark blots over a part of the code that its error correction can still mend. */
const stained = (picture: Picture, draw: Draw, { scale }: Pose): Picture => {
  const radius = 40 * scale * draw.between(0.06, 0.13);
  const angle = any(draw);
  const reach = 12 * scale * draw.unit();
  const at = [WIDTH / 2 + Math.cos(angle) * reach, HEIGHT / 2 + Math.sin(angle) * reach] as const;
  const shade = draw.between(40, 190);
  return mapped(picture, (value, x, y) =>
    (x - at[0]) ** 2 + (y - at[1]) ** 2 < radius ** 2 ? value * 0.2 + shade * 0.8 : value,
  );
};

const printed: Make = share(
  draw => ({
    scale: draw.between(3, 6),
    turn: draw.between(-0.6, 0.6),
    tilt: degrees(draw.between(5, 35)),
    axis: any(draw),
    bulge: draw.between(-3, 3),
    dark: draw.between(40, 80),
    light: draw.between(190, 235),
  }),
  (picture, draw, { scale }) => {
    const lit = litFrom(blurred(picture, scale * draw.between(0.2, 0.5)), any(draw), draw.between(0.2, 0.6));
    return compressed(
      noisy(moved(lit, scale * draw.between(0.1, 0.5), any(draw)), draw, draw.between(3, 9)),
      60,
    );
  },
);

const screen: Make = share(
  draw => ({ scale: draw.between(4, 8), turn: draw.between(-0.2, 0.2) }),
  (picture, draw) => {
    const [period, angle, depth] = [draw.between(2.2, 9), any(draw), draw.between(15, 35)];
    const [kx, ky] = [Math.cos(angle) / period, Math.sin(angle) / period];
    const striped = mapped(
      picture,
      (value, x, y) =>
        value + depth * Math.sin(2 * Math.PI * (x * kx + y * ky)) * Math.sin((2 * Math.PI * y) / 3.1),
    );
    const spot: [number, number] = [WIDTH * draw.between(0.3, 0.7), HEIGHT * draw.between(0.3, 0.7)];
    return noisy(glared(striped, spot, draw.between(25, 60), draw.between(0.5, 0.95)), draw, 4);
  },
);

const large: Make = (draw, at, of) => {
  const text = base64Text(draw, Math.round(mix(1010, 2300, at / (of - 1))));
  const code = drawQr(text, { use: 'openpgp' });
  const laid = fitted(
    code,
    pose(draw, { scale: 6, turn: 0, tilt: degrees(draw.between(0, 8)), axis: any(draw) }),
  );
  const picture = blurred(lay(background(draw), code, laid, draw), draw.between(0.3, 0.8));
  return { text, picture: noisy(picture, draw, draw.between(1, 6)) };
};

/** How many of each, and how they are made. The order is that of the table. */
const classes = {
  clean: [20, share(() => ({}))],
  'rotated 15°': [16, share(draw => ({ turn: degrees(15) * draw.pick([-1, 1]) }))],
  'rotated 45°': [16, share(draw => ({ turn: degrees(45) + degrees(90) * draw.pick([0, 1, 2, 3]) }))],
  'perspective 20-50°': [
    20,
    share((draw, at, of) => ({
      tilt: degrees(mix(20, 50, at / (of - 1))),
      axis: any(draw),
      turn: draw.between(-0.3, 0.3),
      scale: draw.between(4, 7),
    })),
  ],
  blur: [
    20,
    share(
      draw => ({ scale: draw.between(3, 6) }),
      (p, draw, { scale }, along) => noisy(blurred(p, scale * mix(0.3, 0.75, along)), draw, 2),
    ),
  ],
  motion: [
    12,
    share(
      draw => ({ scale: draw.between(3, 6) }),
      (p, draw, { scale }, along) => noisy(moved(p, scale * mix(0.5, 1.6, along), any(draw)), draw, 2),
    ),
  ],
  'low contrast': [
    16,
    share(
      draw => ({ scale: draw.between(4, 7) }),
      (p, draw, _pose, along) => {
        const [contrast, floor] = [mix(0.25, 0.035, along), draw.between(30, 150)];
        return noisy(
          mapped(p, value => floor + value * contrast),
          draw,
          1.2,
        );
      },
    ),
  ],
  noise: [
    16,
    share(
      draw => ({ scale: draw.between(4, 8) }),
      (p, draw, _pose, along) => noisy(p, draw, mix(25, 70, along), mix(0.01, 0.06, along)),
    ),
  ],
  'JPEG q30-q4': [
    16,
    share(
      draw => ({ turn: draw.between(-0.3, 0.3) }),
      (p, _draw, _pose, along) => compressed(p, mix(30, 4, along)),
    ),
  ],
  'small 2.4-1.4 px': [
    20,
    share(
      (draw, at, of) => ({ scale: mix(2.4, 1.4, at / (of - 1)), turn: draw.between(-0.4, 0.4) }),
      (p, draw) => noisy(blurred(p, 0.45), draw, 2),
    ),
  ],
  inverted: [12, share(draw => ({ dark: draw.between(205, 245), light: draw.between(15, 50) }))],
  'printed, photographed': [24, printed],
  'screen moiré, glare': [12, screen],
  stain: [16, share(draw => ({ scale: draw.between(5, 9) }), stained)],
  'versions 25-40': [24, large],
  'no code': [
    12,
    (draw: Draw) => ({ text: null, picture: noisy(background(draw), draw, draw.between(1, 25)) }),
  ],
} as const satisfies Record<string, readonly [number, Make]>;

export type FrameClass = keyof typeof classes;
export const frameClasses = Object.keys(classes) as FrameClass[];

/** All frames of a seed, one at a time: together they are 250 MB. `only` leaves the others out, and changes none. */
export function* hardFrames(seed: number, only: readonly FrameClass[] = frameClasses): Generator<Frame> {
  for (const [number, name] of frameClasses.entries()) {
    if (!only.includes(name)) continue;
    const [count, make] = classes[name] as readonly [number, Make];
    for (let at = 0; at < count; at++) {
      const { text, picture } = make(drawing(seed * 1_000_003 + number * 1009 + at), at, count);
      const data = new Uint8Array(picture.data.length);
      // Cameras round and saturate.
      for (let p = 0; p < data.length; p++)
        data[p] = Math.min(255, Math.max(0, Math.round(picture.data[p]!)));
      yield { class: name, text, picture: { width: WIDTH, height: HEIGHT, data } };
    }
  }
}
