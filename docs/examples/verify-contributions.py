#!/usr/bin/env python3
"""Verifies contributions to a TSS request, by nothing but docs/formats.md and this file.

    python3 docs/examples/verify-contributions.py FILE...

Prints the digest of each (to be compared with what its maker has on paper), checks its points and its proofs on both
curves, and that all are of one request and threshold. Of the contributions to a KeyGen it then prints the sums: the first of
each curve is the root public key. Names are printed as Python writes a string, so that none can pass for a line of this
program's. Needs Python 3.8 or later with nothing but its standard library. It is slow and takes
more or less time by the values, which are all public. Ends with 1, and a sentence, at the first thing that is wrong.
"""
import base64
import hashlib
import json
import re
import sys


def fail(sentence):
    sys.exit(sentence)


# What is hashed: see "Encodings" in docs/formats.md.
def encoded(tag, *parts):
    tag = tag.encode()
    return len(tag).to_bytes(2, "big") + tag + b"".join(len(p).to_bytes(4, "big") + p for p in parts)


def items(parts):
    return len(parts).to_bytes(4, "big") + b"".join(len(p).to_bytes(4, "big") + p for p in parts)


def is_hex(text, size):
    return isinstance(text, str) and len(text) == 2 * size and re.fullmatch("[0-9a-f]*", text) is not None


def is_id(text):
    """Decimal, as nobody else's can be written: 1 <= id < the order of ed25519, which is the smaller one."""
    return isinstance(text, str) and re.fullmatch("[1-9][0-9]{0,76}", text) is not None and int(text) < CURVES[1].order


def is_message(m):
    if not isinstance(m, dict) or not is_id(m.get("to")) or m.get("kind") not in (1, 2, 6):
        return False
    return isinstance(m.get("message"), str) and re.fullmatch("[A-Za-z0-9+/]+={0,2}", m["message"]) is not None


def is_contribution(file):
    """What docs/formats.md says of every field that anything here rests on."""
    if not isinstance(file, dict) or (file.get("format"), file.get("version")) != ("quorate-tss-contribution", 1):
        return False
    of_both = [file.get("commitments"), file.get("proofs")]
    if not all(isinstance(one, dict) and set(one) == {curve.name for curve in CURVES} for one in of_both):
        return False
    for curve in CURVES:
        commitments = file["commitments"][curve.name]
        if not isinstance(commitments, list) or not all(is_hex(c, curve.size) for c in commitments):
            return False
        if not commitments or not is_hex(file["proofs"][curve.name], curve.size + 32):
            return False
    messages = file.get("messages")
    if not isinstance(messages, list) or not messages or not all(map(is_message, messages)):
        return False
    order = [(int(m["to"]), m["kind"]) for m in messages]
    has_head = isinstance(file.get("name"), str) and is_hex(file.get("context"), 32) and is_id(file.get("tss_node_id"))
    return has_head and order == sorted(set(order)) and (file.get("chainHash") == "" or is_hex(file.get("chainHash"), 32))


def read_file(path):
    try:
        file = json.load(open(path, encoding="utf-8"))
    except (OSError, ValueError):
        file = None
    return file if is_contribution(file) else fail(f"{ascii(path)}: no contribution as docs/formats.md has it")


class Secp256k1:
    """y^2 = x^3 + 7 (SEC 2); points are (x, y), the identity is None."""

    name, size = "secp256k1", 33
    p = 2**256 - 2**32 - 977
    order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141

    def read(self, raw):
        x = int.from_bytes(raw[1:], "big")
        y = pow(x**3 + 7, (self.p + 1) // 4, self.p)
        if raw[0] not in (2, 3) or x >= self.p or (y * y - x**3 - 7) % self.p:
            return None
        return (x, y if y % 2 == raw[0] % 2 else self.p - y)

    def write(self, point):
        return bytes([2 + point[1] % 2]) + point[0].to_bytes(32, "big")

    def add(self, a, b):
        if a is None or b is None:
            return a or b
        if a[0] == b[0] and (a[1] + b[1]) % self.p == 0:
            return None
        over, under = (3 * a[0] * a[0], 2 * a[1]) if a == b else (b[1] - a[1], b[0] - a[0])
        slope = over * pow(under, -1, self.p) % self.p
        x = (slope * slope - a[0] - b[0]) % self.p
        return (x, (slope * (a[0] - x) - a[1]) % self.p)

    zero = None

    def base(self):
        return self.read(bytes.fromhex("0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"))


class Ed25519:
    """-x^2 + y^2 = 1 + d x^2 y^2 (RFC 8032); points are (x, y), the identity is (0, 1)."""

    name, size = "ed25519", 32
    p = 2**255 - 19
    order = 2**252 + 27742317777372353535851937790883648493
    d = -121665 * pow(121666, p - 2, p) % p
    zero = (0, 1)

    def read(self, raw):
        value = int.from_bytes(raw, "little")
        y, odd = value % 2**255, value >> 255
        square = (y * y - 1) * pow(self.d * y * y + 1, self.p - 2, self.p) % self.p
        x = pow(square, (self.p + 3) // 8, self.p)
        if (x * x - square) % self.p:
            x = x * pow(2, (self.p - 1) // 4, self.p) % self.p
        if y >= self.p or (x * x - square) % self.p or (x == 0 and odd):
            return None
        point = (x if x % 2 == odd else self.p - x, y)
        return point if times(self, self.order, point) == self.zero else None

    def write(self, point):
        return (point[1] + (point[0] % 2 << 255)).to_bytes(32, "little")

    def add(self, a, b):
        k = self.d * a[0] * b[0] * a[1] * b[1] % self.p
        x = (a[0] * b[1] + a[1] * b[0]) * pow(1 + k, -1, self.p) % self.p
        return (x, (a[1] * b[1] + a[0] * b[0]) * pow(1 - k, -1, self.p) % self.p)

    def base(self):
        return self.read(bytes.fromhex("58" + "66" * 31))


def times(curve, scalar, point):
    total = curve.zero
    while scalar:
        if scalar & 1:
            total = curve.add(total, point)
        point, scalar = curve.add(point, point), scalar >> 1
    return total


CURVES = [Secp256k1(), Ed25519()]


def read_point(curve, raw, who):
    point = curve.read(raw) if len(raw) == curve.size else None
    if point is None or point == curve.zero:
        fail(f"{who}: no point of {curve.name}")
    return point


def check_proof(curve, file, points):
    """z*G = R + e*C_0, where e is a hash of the request, the contributor, all commitments and R."""
    who, raw = ascii(file["name"]), bytes.fromhex(file["proofs"][curve.name])
    nonce, z = raw[: curve.size], int.from_bytes(raw[curve.size :], "big")
    parts = [bytes.fromhex(c) for c in file["commitments"][curve.name]]
    hashed = encoded("quorate-tss-pok-v1/" + curve.name, *head(file), *parts, nonce)
    e = int.from_bytes(hashlib.sha512(hashed).digest(), "big") % curve.order
    right = curve.add(read_point(curve, nonce, who), times(curve, e, points[0]))
    if z >= curve.order or times(curve, z, curve.base()) != right:
        fail(f"{who}: the proof on {curve.name} does not hold")


def head(file):
    return bytes.fromhex(file["context"]), int(file["tss_node_id"]).to_bytes(32, "big")


def digest(file):
    messages = [
        int(m["to"]).to_bytes(32, "big") + bytes([m["kind"]]) + hashlib.sha256(base64.b64decode(m["message"])).digest()
        for m in file["messages"]
    ]
    commitments = [items([bytes.fromhex(c) for c in file["commitments"][curve.name]]) for curve in CURVES]
    proofs = [bytes.fromhex(file["proofs"][curve.name]) for curve in CURVES]
    parts = [*head(file), *commitments, *proofs, bytes.fromhex(file["chainHash"]), items(messages)]
    return hashlib.sha256(encoded("quorate-tss-contribution-v1", *parts)).hexdigest()


def main(names):
    if not names:
        fail(__doc__)
    files = [read_file(name) for name in names]
    thresholds = {len(file["commitments"][curve.name]) for file in files for curve in CURVES}
    if len({file["context"] for file in files}) > 1 or len(thresholds) > 1:
        fail("These contributions are not of one request and threshold")
    if len({file["tss_node_id"] for file in files}) < len(files):
        fail("Two of these contributions are by one holder")
    of_key_gen = {file["chainHash"] != "" for file in files}
    if len(of_key_gen) > 1:
        fail("Some of these contributions are to a KeyGen, and others are not")
    sums = {curve.name: [curve.zero] * max(thresholds) for curve in CURVES}
    for file in files:
        for curve in CURVES:
            points = [read_point(curve, bytes.fromhex(c), ascii(file["name"])) for c in file["commitments"][curve.name]]
            check_proof(curve, file, points)
            sums[curve.name] = [curve.add(a, b) for a, b in zip(sums[curve.name], points)]
        print(f"{file['tss_node_id']}  {ascii(file['name'])}: proofs hold, digest {digest(file)}")
    if of_key_gen == {False}:
        print("No contributions to a KeyGen: there are no sums")
    else:
        for curve in CURVES:
            for power, point in enumerate(sums[curve.name]):
                if point == curve.zero:
                    fail(f"The contributions cancel each other out on {curve.name}")
                print(f"sum {power} on {curve.name}: {curve.write(point).hex()}")


if __name__ == "__main__":
    main(sys.argv[1:])
