import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../../main/cli/registry/arguments';
import { UsageError } from '../../../../main/cli/terminal/exit';

const line = (text: string) => text.split(' ').filter(Boolean);
const parsed = (text: string) => parseCommand(line(text));
const refusal = (args: string[]): string => {
  try {
    parseCommand(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'nothing was refused';
};

const create = 'create-key-set --folder /f --name Main --required 2';
const generate = 'generate-share --folder /f --holder Ada --pgp-key a.asc';
const adopt = `${generate} --adopt Prod --required 3 --issued 5`;

describe('what is asked for', () => {
  test('without arguments it is the guided ceremony', () => {
    expect(parseCommand([])).toEqual({ command: 'guided' });
  });

  test.each(['--help', '-h', 'help', 'help nothing'])('%s gives help', text => {
    expect(parsed(text)).toEqual({ command: 'help' });
  });

  test.each(['demo --help', 'help demo', `${create} --help`, 'help create-key-set'])(
    '%s gives help of one command',
    text => {
      const of = text.includes('demo') ? 'demo' : 'create-key-set';
      expect(parsed(text)).toEqual({ command: 'help', of });
    },
  );

  test('recovery takes a set, and to whom and in which form the token goes', () => {
    const recover = 'recover --folder /f --key-set Main';
    expect(parsed(recover)).toMatchObject({
      command: 'recover',
      options: { keySet: 'Main', prefix: 'none' },
    });
    const more = parsed(`${recover} --pgp-key a.asc --prefix hvr. --card s.asc --unwitnessed --json`);
    const options = { keyFile: 'a.asc', prefix: 'hvr.', cards: ['s.asc'], unwitnessed: true };
    expect(more).toMatchObject({ command: 'recover', json: true, options });
    expect(refusal(line(`${recover} --prefix hvr`))).toBe(
      'Option --prefix is none, r. or hvr. (with its dot).',
    );
    expect(refusal(line('recover --folder /f'))).toBe('Option --key-set is missing.');
  });

  test('a token is decoded with a one-time password that is asked for, piped, or typed', () => {
    expect(parsed('decode-token QUJD')).toMatchObject({ options: { encoded: 'QUJD', otp: undefined } });
    expect(parsed('decode-token QUJD --otp -')).toMatchObject({ options: { otp: '-' } });
    expect(parsed('decode-token QUJD --otp abc')).toMatchObject({ options: { otp: 'abc' } });
    expect(refusal(['decode-token'])).toBe('Which token? Give it as it was handed out.');
  });

  test('what is to be sealed is a name and a file, parted at the first sign of equality', () => {
    const seals = ['Safe PIN=/tmp/pin', 'key=a=b'].flatMap(text => ['--seal', text]);
    expect(parseCommand([...line(`${create} --practice --holder Ada`), ...seals])).toMatchObject({
      options: {
        seal: [
          { name: 'Safe PIN', file: '/tmp/pin' },
          { name: 'key', file: 'a=b' },
        ],
      },
    });
    for (const wrong of ['pin', '=file', 'pin='])
      expect(refusal([...line(`${create} --practice --holder Ada`), '--seal', wrong])).toBe(
        'Option --seal is NAME=FILE.',
      );
  });

  test.each(['--version', 'demo --version'])('%s gives the version', text => {
    expect(parsed(text)).toEqual({ command: 'version' });
  });

  test.each([
    ['demo', false],
    ['demo --json', true],
  ])('%s is the demo', (text, json) => {
    expect(parsed(text)).toEqual({ command: 'demo', json });
  });

  test('a transcript is verified with and without the digest from paper', () => {
    expect(parsed('verify-transcript t.jsonl')).toEqual({
      command: 'verify-transcript',
      json: false,
      options: { file: 't.jsonl', digest: undefined },
    });
    expect(parsed('verify-transcript --digest ab12 --json t.jsonl')).toEqual({
      command: 'verify-transcript',
      json: true,
      options: { file: 't.jsonl', digest: 'ab12' },
    });
  });

  test('a single - stands for standard input, and encrypted shares and private keys are asked for by name', () => {
    const keyed = `${generate} --key-set Main --card a.asc --card - --accept-private-keys`;
    expect(parsed(keyed)).toMatchObject({ options: { cards: ['a.asc', '-'], acceptPrivateKeys: true } });
    expect(parsed(`${generate} --adopt Prod --init -`)).toMatchObject({ options: { keySet: { init: '-' } } });
    for (const command of ['reissue --index 1 --pgp-key k.asc', 'check-share']) {
      const plain = `${command} --folder /f --key-set Main`;
      expect(parsed(`${plain} --accept-private-keys`)).toMatchObject({
        options: { acceptPrivateKeys: true },
      });
      expect(parsed(plain)).not.toHaveProperty('options.acceptPrivateKeys');
    }
  });

  test('holders and keys of a new set belong together in their order', () => {
    expect(parsed(`${create} --holder Ada --pgp-key a.asc --holder Ben --pgp-key b.asc`)).toEqual({
      command: 'create-key-set',
      json: false,
      options: {
        folder: '/f',
        name: 'Main',
        scheme: 'vault',
        required: 2,
        holders: [
          { name: 'Ada', keyFile: 'a.asc' },
          { name: 'Ben', keyFile: 'b.asc' },
        ],
        practice: false,
        seal: [],
        acceptLive: [],
        unwitnessed: false,
        wallClock: undefined,
        operator: undefined,
        witnesses: [],
      },
    });
  });

  test('a practice set may leave keys out, in the middle too', () => {
    const command = parsed(`${create} --practice --holder Ada --holder Ben --pgp-key b.asc --holder Cy`);
    expect(command).toMatchObject({
      options: {
        practice: true,
        holders: [{ name: 'Ada' }, { name: 'Ben', keyFile: 'b.asc' }, { name: 'Cy' }],
      },
    });
  });

  test('a share of a set in the folder', () => {
    expect(parsed(`${generate} --key-set Main`)).toEqual({
      command: 'generate-share',
      json: false,
      options: {
        folder: '/f',
        keySet: 'Main',
        holder: 'Ada',
        keyFile: 'a.asc',
        payload: 'hex',
        newIndex: undefined,
        acceptCollisionRisk: false,
        declareRandom: false,
        acceptLive: [],
        unwitnessed: false,
        wallClock: undefined,
        operator: undefined,
        witnesses: [],
      },
    });
  });

  test('a share of a set made elsewhere, with every option', () => {
    const more =
      '--index 4 --index 200 --scheme vault --practice --accept-collision-risk --payload raw --new-index 9' +
      ' --proof-shares 1 --declare-random --secret-bytes 32';
    const room = '--accept-live eth0 --accept-live wlan0 --unwitnessed --wall-clock 2026-11-21T14:30 --json';
    const people = '--operator Olga --witness Wim --witness Wanda';
    expect(parsed(`${adopt} ${more} ${room} ${people}`)).toEqual({
      command: 'generate-share',
      json: true,
      options: {
        folder: '/f',
        keySet: { name: 'Prod', scheme: 'vault', required: 3, issued: 5, indexes: [4, 200], practice: true },
        holder: 'Ada',
        keyFile: 'a.asc',
        payload: 'raw',
        newIndex: 9,
        acceptCollisionRisk: true,
        proofShares: 1,
        declareRandom: true,
        secretBytes: 32,
        acceptLive: ['eth0', 'wlan0'],
        unwitnessed: true,
        wallClock: '2026-11-21T14:30',
        operator: 'Olga',
        witnesses: ['Wim', 'Wanda'],
      },
    });
  });

  test('the values of an option are taken in whatever capitals, and named where it is none of them', () => {
    const group = 'tss group create --folder /f --vault V --threshold 2 --holder Ada --pgp-key a.asc --type';
    expect(parsed(`${group} maingroup`)).toMatchObject({ options: { type: 'MainGroup' } });
    expect(refusal(line(`${group} KeyGen`))).toBe(
      'Option --type is one of: MainGroup, SigningGroup, RecoveryGroup.',
    );
    const request = 'tss request create --folder /f --vault V --target G --type';
    expect(parsed(`${request} RECOVERY --recovery-mode b`)).toMatchObject({
      options: { type: 'Recovery', recoveryMode: 'B' },
    });
    expect(refusal(line(`${request} main`))).toBe(
      'Option --type is one of: KeyGen, KeyGenFromKeyGroup, Recovery.',
    );
    expect(refusal(line(`${request} Recovery --recovery-mode D`))).toBe(
      'Option --recovery-mode is one of: A, B, C.',
    );
  });

  const vault = 'tss --folder /f --vault V';
  test.each([
    `${create} --practice --holder Ada`,
    `${generate} --key-set Main`,
    ...[
      'reissue --index 3 --pgp-key a.asc',
      'check-share',
      'mark-share --index 3 --lost --reason mislaid',
    ].map(text => `${text} --folder /f --key-set Main`),
    'recover --folder /f --key-set Main',
    'vouch-record --folder /f --key-set Main',
    `${vault} request run ID`,
    `${vault} prove --group G --node 1 --challenge c`,
  ])('how long it may be without input is an option of what begins an attempt: %s', text => {
    expect(parsed(`${text} --expiry 5`)).toMatchObject({ options: { expiryMinutes: 5 } });
    expect(parsed(`${text} --expiry 60`)).toMatchObject({ options: { expiryMinutes: 60 } });
    for (const minutes of ['4', '61', '0'])
      expect(refusal(line(`${text} --expiry ${minutes}`))).toBe(
        'Option --expiry takes minutes from 5 to 60.',
      );
    expect(refusal(line(`${text} --expiry 7.5`))).toBe('Option --expiry takes a whole number.');
  });

  test('and of nothing else', () => {
    for (const text of [
      `${vault} declare-void --group G`,
      'drill --folder /f --key-set Main',
      'sign-off t.jsonl --role operator',
    ])
      expect(refusal(line(`${text} --expiry 10`)), text).toBe('There is no option --expiry here.');
  });

  test('a value may stand behind an equals sign, and may then begin with a hyphen', () => {
    expect(parseCommand([...line(generate), '--key-set=-odd name'])).toMatchObject({
      options: { keySet: '-odd name' },
    });
  });

  test('what the program itself judges is passed on to it', () => {
    expect(parsed(`${generate} --key-set Main --new-index 0`)).toMatchObject({ options: { newIndex: 0 } });
    expect(parsed(`${adopt} --scheme secretsjs --index 300`)).toMatchObject({
      options: { keySet: { scheme: 'secretsjs', indexes: [300] } },
    });
  });
});

describe('usage that is refused', () => {
  test.each([
    ['frobnicate', 'There is no such command.'],
    ['--json demo', 'The command comes first.'],
    ['demo --nonsense', 'There is no option --nonsense here.'],
    ['demo --folder /f', 'There is no option --folder here.'],
    ['demo -x', 'There is no option here.'],
    ['demo --json=yes', 'Option --json takes no value.'],
    ['verify-transcript', 'Which transcript? Give its file.'],
    ['verify-transcript t.jsonl --digest', 'Option --digest needs a value.'],
    ['verify-transcript t.jsonl --digest --json', 'Option --digest needs a value.'],
    ['verify-transcript t.jsonl --digest=', 'Option --digest needs a value.'],
    ['create-key-set --name M --required 2 --practice --holder A', 'Option --folder is missing.'],
    ['create-key-set --folder /f --required 2 --practice --holder A', 'Option --name is missing.'],
    ['create-key-set --folder /f --name M --practice --holder A', 'Option --required is missing.'],
    [create, 'Option --holder is missing.'],
    [`${create} --holder A`, 'Each --holder of a real set needs a --pgp-key after it.'],
    [
      `${create} --holder A --pgp-key a --holder B`,
      'Each --holder of a real set needs a --pgp-key after it.',
    ],
    [`${create} --pgp-key a --holder A`, 'Each --pgp-key follows the --holder it belongs to.'],
    [`${create} --holder A --pgp-key a --pgp-key b`, 'Each --pgp-key follows the --holder it belongs to.'],
    [`${create} --holder A --pgp-key a --name N`, 'Option --name is given more than once.'],
    [`${create} --holder A --pgp-key a --required 3`, 'Option --required is given more than once.'],
    [`${create} --holder A --pgp-key a --adopt X`, 'There is no option --adopt here.'],
    [generate, 'Give either --key-set or --adopt.'],
    [`${generate} --key-set M --adopt P`, 'Give either --key-set or --adopt, not both.'],
    [
      `${generate} --key-set M --required 3`,
      'Option --required goes with --adopt; with --key-set the record says it.',
    ],
    [
      `${generate} --key-set M --issued 3`,
      'Option --issued goes with --adopt; with --key-set the record says it.',
    ],
    [
      `${generate} --key-set M --index 3`,
      'Option --index goes with --adopt; with --key-set the record says it.',
    ],
    [
      `${generate} --key-set M --scheme vault`,
      'Option --scheme goes with --adopt; with --key-set the record says it.',
    ],
    [
      `${generate} --key-set M --practice`,
      'Option --practice goes with --adopt; with --key-set the record says it.',
    ],
    [`${generate} --key-set M --payload xml`, 'Option --payload is hex, base64 or raw.'],
    [`${generate} --key-set M --new-index x`, 'Option --new-index takes a whole number.'],
    [`${generate} --key-set M --new-index 1.5`, 'Option --new-index takes a whole number.'],
    [`${generate} --key-set M --new-index 1e2`, 'Option --new-index takes a whole number.'],
    [`${generate} --key-set M --new-index=-1`, 'Option --new-index takes a whole number.'],
    [`${generate} --key-set M --new-index -1`, 'Option --new-index needs a value.'],
    [`${generate} --key-set M --holder B`, 'Option --holder is given more than once.'],
    [`${generate} --adopt P --issued 5`, 'Option --required is missing.'],
    [`${generate} --adopt P --required 3`, 'Option --issued is missing.'],
    ['generate-share --key-set M --holder A --pgp-key a', 'Option --folder is missing.'],
    ['generate-share --key-set M --folder /f --pgp-key a', 'Option --holder is missing.'],
    ['generate-share --key-set M --folder /f --holder A', 'Option --pgp-key is missing.'],
  ])('%s', (text, message) => {
    expect(refusal(line(text))).toBe(message);
  });

  test('a share on the command line is refused and not repeated', () => {
    const share = '5d1c0a4f8e22b19c7703';
    for (const args of [
      [...line(generate), '--key-set', 'M', share],
      ['demo', share],
      [share],
      ['verify-transcript', 'file', share],
      ['demo', `--${share}`],
      ['demo', `-${share}`],
      [...line(generate), '--key-set', 'M', '--new-index', share],
      [...line(generate), '--key-set', 'M', '--payload', share],
    ]) {
      expect(refusal(args)).not.toContain(share);
      expect(refusal(args)).not.toBe('nothing was refused');
    }
  });

  test('whatever is typed, it is a command or a sentence that repeats nothing but option names', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '--',
        '-',
        '--holder',
        '--pgp-key',
        '--json',
        '--index',
        '--__proto__',
        '--constructor=1',
        'a',
      ),
    );
    const command = fc.constantFrom('demo', 'generate-share', 'create-key-set', 'verify-transcript', '');
    fc.assert(
      fc.property(command, fc.array(word, { maxLength: 8 }), (first, rest) => {
        expect(refusal([first, ...rest])).toMatch(/^[A-Z][^\n]{5,120}[.?]$|^nothing was refused$/);
      }),
    );
  });
});
