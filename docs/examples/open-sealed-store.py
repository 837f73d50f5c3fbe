#!/usr/bin/env python3
"""Opens a sealed store of Quorate with its set's root key: python3 open-sealed-store.py FILE [NAME]

The root key, 64 hex digits, is typed without echo or read from standard input, never taken from the command line. The
entries are listed, or the one named is written to standard output. How to get a root key: ../formats.md. Python 3.8."""
import getpass, hmac, json, struct, sys
QUARTERS = [(0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),  # columns, then diagonals
            (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)]

def hkdf(key, salt, info):  # RFC 5869 with SHA-256, 32 bytes
    return hmac.digest(hmac.digest(salt, key, "sha256"), info + b"\1", "sha256")

def rounds(key, sixteen):  # RFC 8439, section 2.3: the state before the twenty rounds and after
    before = struct.unpack("<16I", b"expand 32-byte k" + key + sixteen)
    x = list(before)
    for a, b, c, d in QUARTERS * 10:
        for to, by, turned, left in (a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7):
            x[to] = (x[to] + x[by]) & 0xFFFFFFFF
            mixed = x[turned] ^ x[to]
            x[turned] = (mixed << left | mixed >> (32 - left)) & 0xFFFFFFFF
    return before, x

def block(key, counter, nonce):
    added = [(a + b) & 0xFFFFFFFF for a, b in zip(*rounds(key, struct.pack("<I", counter) + nonce))]
    return struct.pack("<16I", *added)

def poly1305(key, message):  # RFC 8439, section 2.5
    r, total = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF, 0
    for at in range(0, len(message), 16):
        total = (total + int.from_bytes(message[at:at + 16] + b"\1", "little")) * r % (2**130 - 5)
    return ((total + int.from_bytes(key[16:], "little")) % 2**128).to_bytes(16, "little")

def decrypt(key, nonce, data, sealed):  # XChaCha20-Poly1305; nothing comes out unless the tag is right
    x, text, padded = rounds(key, nonce[:16])[1], sealed[:-16], lambda part: part + bytes(-len(part) % 16)
    key, nonce = struct.pack("<8I", *x[:4], *x[12:]), bytes(4) + nonce[16:]
    judged = padded(data) + padded(text) + struct.pack("<QQ", len(data), len(text))
    if not hmac.compare_digest(poly1305(block(key, 0, nonce)[:32], judged), sealed[-16:]):
        sys.exit("This is another root key, or the file is damaged or was altered.")
    stream = b"".join(block(key, 1 + at // 64, nonce) for at in range(0, len(text), 64))
    return bytes(a ^ b for a, b in zip(text, stream))

def entries(clear, at=6):  # the name and the content of each
    for _ in range(struct.unpack_from(">H", clear, 4)[0]):
        name_end = at + 6 + struct.unpack_from(">H", clear, at + 4)[0]
        name, start = clear[at + 6:name_end].decode(), name_end + 4
        at = start + struct.unpack_from(">I", clear, name_end)[0]
        yield name, clear[start:at]

if __name__ == "__main__":
    try:
        line, _, sealed = open(sys.argv[1], "rb").read().partition(b"\n")
        head = json.loads(line)
        if head["version"] != 1: raise ValueError
        salt, nonce = bytes.fromhex(head["keySet"]), bytes.fromhex(head["nonce"])
        root_key = bytes.fromhex(getpass.getpass("Root key: ") if sys.stdin.isatty() else sys.stdin.readline())
    except (OSError, ValueError, LookupError, TypeError):
        sys.exit("Give a sealed store of version 1 as FILE, and its root key as 64 hex digits.")
    found = dict(entries(decrypt(hkdf(root_key, salt, b"quorate/sealed-store/v1"), nonce, line, sealed)))
    if len(sys.argv) == 2: print(*(f"{len(content):8}  {name}" for name, content in found.items()), sep="\n")
    else: sys.stdout.buffer.write(found[sys.argv[2]] if sys.argv[2] in found else sys.exit("No such entry."))
