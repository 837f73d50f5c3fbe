#!/usr/bin/env python3
"""A whole practice ceremony, driven from another program.

    python3 docs/examples/ceremony.py FOLDER

Starts `quorate stdio` and speaks JSON-RPC 2.0 with it, one object a line (see ../stdio.md). It makes a practice
key set for three people, issues a fourth share with a quorum of two, and verifies the transcript with its digest.
FOLDER is the ceremony folder; it is made if its parent exists. Nothing that this makes is real. Needs Python 3.8 or
later with nothing but its standard library, and Node on the path.
"""
import json
import pathlib
import subprocess
import sys

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
HOLDERS = ["Ada", "Berta", "Chen"]
REQUIRED = 2
NEWCOMER = "Frida"


class Refused(Exception):
    """The program said no: a sentence for people, and `code` for programs."""

    def __init__(self, error):
        data = error.get("data", {})
        super().__init__(data.get("message", error["message"]))
        self.code = data.get("code", error["code"])
        # True when the room should stop and think: somebody may be cheating.
        self.alarm = data.get("alarm", False)


class Quorate:
    """One `quorate stdio`, from start to end. `with` makes sure that it ends, and the attempt with it."""

    def __init__(self, folder):
        self.last_id = 0
        # --practice-only: not even a mistake in here can touch a real key set.
        command = ["node", CHECKOUT / "scripts/quorate.mjs", "stdio", "--practice-only", "--folder", folder]
        self.process = subprocess.Popen(
            command, cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        # The end of its input is how the program is told to go; an attempt that is open is cancelled.
        self.process.stdin.close()
        self.process.wait()

    def call(self, method, **params):
        """Carries out one call of the contract and gives its result. Raises Refused."""
        self.last_id += 1
        request = {"jsonrpc": "2.0", "id": self.last_id, "method": method, "params": params}
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("quorate has ended; what it said is above")
        # Answers come in the order of the requests, so the next line is the answer to this one.
        answer = json.loads(line)
        if "error" in answer:
            raise Refused(answer["error"])
        return answer["result"]


def make_set(quorate, name):
    """A new practice set: its secret and its holders' keys are made up by the program."""
    holders = [{"name": holder} for holder in HOLDERS]
    attempt = quorate.call("createKeySet.start", name=name, required=REQUIRED, holders=holders, practice=True)
    # In a real room everyone compares these words, and the lines they stand for, before it goes on.
    print("Words of the new set:", " ".join(attempt["words"]))
    quorate.call("createKeySet.confirm", nonce=attempt["nonce"])
    return quorate.call("keySet.open", name=name)


def issue_share(quorate, key_set):
    """A new share for the newcomer. A practice set may leave the newcomer's `pgp_key` out."""
    status = quorate.call("generateShare.start", holder=NEWCOMER)
    print("Words of the new share:", " ".join(quorate.call("attempt.read")["words"]))
    # For shares on paper it would be generateShare.update(key=TEXT, nonce=...), once for each holder.
    for index in key_set["practiceShares"][:REQUIRED]:
        status = quorate.call("practice.update", index=index, nonce=status["nonce"])
        print(f"Share {index} accepted: {status['progress']} of {status['required']}")
    assert status["complete"]
    return status


def main(folder):
    with Quorate(folder) as quorate:
        key_set = make_set(quorate, "Drill")
        status = issue_share(quorate, key_set)
        print(f"New share: index {status['index']}, encrypted to {status['pgp_fingerprint']}")
        for file in status["files"]:
            print("  ", file)

        transcript = quorate.call("attempt.read")["result"]["transcript"]
        # From here on the digest would come from paper: the file alone cannot prove itself.
        shown = quorate.call("transcript.verify", file=transcript["file"], digest=transcript["digest"])
        print("Digest:", transcript["digest"])
        print(shown["verdict"]["message"])
        return 0 if shown["finished"] and shown["digestMatches"] else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python3 ceremony.py FOLDER")
    try:
        sys.exit(main(str(pathlib.Path(sys.argv[1]).resolve())))
    except Refused as refusal:
        sys.exit(f"{refusal.code}: {refusal}")
