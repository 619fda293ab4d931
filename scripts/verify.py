#!/usr/bin/env python3
"""verify.py EXPORT.ndjson HEADS.json [MORE-HEADS.json ...] [--key FIRST-KEY] [--pure]

A second verifier of Commonweal's seals, written from docs/ledger.md alone. Python 3 and nothing else; python3-cryptography
makes the signatures quicker where it is installed (--pure leaves it out). Ends with 0, 1 (something was changed) or 2.
"""
import base64
import hashlib
import json
import struct
import sys


def sha256(data):
    return hashlib.sha256(data).digest()


# --- the encoding: each field as UTF-8 behind its length in 4 bytes; absent is the length 2^32-1 -------------------------------

def fields(values):
    out = b""
    for value in values:
        if value is None:
            out += b"\xff\xff\xff\xff"
        else:
            text = str(value).encode("utf-8")
            out += struct.pack(">I", len(text)) + text
    return out


def account(a):
    return [a[f] for f in ("id", "book", "stage", "subject", "unit", "detail")]


def leaf_hash(t):
    return sha256(b"\x00" + fields(
        ["commonweal transfer 1", t["council"], t["id"], t["command"], t["ordinal"], t["group"], t["kind"]] + account(t["debit"]) + account(t["credit"])
        + [t["unit"], t["amount"], t["code"], t["target"], t["event"], t["happenedOn"], t["lapsesAt"], t["recordedAt"]]))


def head_bytes(h):
    return fields(["commonweal head 1", h["council"], h["size"], h["root"], h["signedAt"], h["key"]])


def key_bytes(k):
    return fields(["commonweal key 1", k["id"], k["publicKey"], k["since"], k["predecessor"]])


# --- the tree (RFC 6962), leaf by leaf: `peaks` are whole subtrees, the largest first -------------------------------------------

def append(peaks, leaf):
    height = 0
    while peaks and peaks[-1][0] == height:
        leaf = sha256(b"\x01" + peaks.pop()[1] + leaf)
        height += 1
    peaks.append((height, leaf))


def root(peaks):
    if not peaks:
        return sha256(b"")
    right = peaks[-1][1]
    for _, left in reversed(peaks[:-1]):
        right = sha256(b"\x01" + left + right)
    return right


# --- Ed25519 (RFC 8032), verification alone -------------------------------------------------------------------------------------

P = 2 ** 255 - 19
ORDER = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(n, p):
    q = (0, 1, 1, 0)
    while n:
        if n & 1:
            q = add(q, p)
        p, n = add(p, p), n >> 1
    return q


def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2 ** 255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    if x * x % P != square or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = point(bytes.fromhex("5866666666666666666666666666666666666666666666666666666666666666"))


def pure_verify(public, message, signature):
    if len(public) != 32 or len(signature) != 64:
        return False
    a, r, s = point(public), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= ORDER:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    one, two = times(s, BASE), add(r, times(k, a))
    return (one[0] * two[2] - two[0] * one[2]) % P == 0 and (one[1] * two[2] - two[1] * one[2]) % P == 0


def library_verify(public, message, signature):
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
        return True
    except (InvalidSignature, ValueError):
        return False


class Changed(Exception):
    pass


# --- heads and keys -------------------------------------------------------------------------------------------------------------

def check_heads(documents, first_key, verify):
    def signed(by, message, signature):
        return verify(bytes.fromhex(by), message, base64.b64decode(signature))

    if len({d["council"] for d in documents}) != 1:
        raise Changed("HEADS: The heads are not of one council.")
    keys, heads, chain = {}, {}, []
    for document in documents:
        for key in document["keys"]:
            if keys.setdefault(key["id"], key) != key:
                raise Changed("HEADS: Two different keys are called %s." % key["id"])
        for head in document["heads"]:
            if heads.setdefault(head["size"], head) != head:
                raise Changed("HEADS: There are two different heads of size %d: one of them was made to hide something." % head["size"])
    while len(chain) < len(keys):
        last = chain[-1] if chain else None
        name = last["id"] if last else "nothing"
        following = [k for k in keys.values() if k["predecessor"] == (last["id"] if last else None)]
        if len(following) != 1:
            raise Changed("HEADS: Two keys follow %s." % name if following else "HEADS: No key follows %s: the chain of keys is broken." % name)
        key = following[0]
        if sha256(bytes.fromhex(key["publicKey"])).hex()[:32] != key["id"]:
            raise Changed("HEADS: Key %s is not called by its own bytes." % key["id"])
        if not signed((last or key)["publicKey"], key_bytes(key), key["signature"]):
            raise Changed("HEADS: Key %s is not signed by %s." % (key["id"], "the one before it, " + last["id"] if last else "itself"))
        chain.append(key)
    if first_key and (not chain or chain[0]["id"] != first_key):
        raise Changed("HEADS: The first key is %s, not %s." % (chain[0]["id"] if chain else "missing", first_key))
    order, latest, before = [k["id"] for k in chain], "", 0
    for size in sorted(heads):
        head = heads[size]
        if head["key"] not in order:
            raise Changed("HEADS: The head of size %d is signed by a key that is not listed, %s." % (size, head["key"]))
        if head["council"] != documents[0]["council"] or not signed(keys[head["key"]]["publicKey"], head_bytes(head), head["signature"]):
            raise Changed("HEADS: The signature of the head of size %d is wrong." % size)
        if order.index(head["key"]) < before:
            raise Changed("HEADS: The head of size %d is signed by a key that had been replaced." % size)
        if head["signedAt"] < latest:
            raise Changed("HEADS: The head of size %d is older than a smaller one." % size)
        before, latest = order.index(head["key"]), head["signedAt"]
    return [heads[size] for size in sorted(heads)], chain


# --- the entries ----------------------------------------------------------------------------------------------------------------

def check_entries(path, heads):
    """Returns how many leaves there are, and the first thing that is odd in itself; raises where a head does not fit."""
    with open(path, encoding="utf-8") as lines:
        entries = []
        for n, line in enumerate(lines, 1):
            try:
                entries.append(json.loads(line))
            except ValueError:
                raise ValueError("line %d is not JSON" % n)
    entries = [e for e in entries if e.get("leaf", 0) is not None]
    said = {e["hash"] for e in entries}
    numbers = [e["leaf"] for e in entries]
    odd, usable = None, len(entries)
    for i, e in enumerate(entries):
        if e["leaf"] != i:
            seen = set(numbers[:i])
            if e["leaf"] > i:
                odd = ("REORDERED", i, e["id"]) if i in numbers[i:] else ("REMOVED", i, None)
            else:
                odd = ("INSERTED" if e["leaf"] in seen else "REORDERED", i, e["id"])
            usable = i
            break
        if odd:
            continue
        if e.get("missing"):
            odd = ("REMOVED", i, e["id"])
        else:
            try:
                real = leaf_hash(e).hex()
            except (KeyError, TypeError):
                real = ""
            if real != e["hash"]:
                odd = ("REORDERED" if real in said else "ALTERED", i, e["id"])
    peaks, good = [], 0
    at = 0
    for head in heads:
        while at < min(head["size"], usable):
            append(peaks, bytes.fromhex(entries[at]["hash"]))
            at += 1
        if at < head["size"] or root(peaks).hex() != head["root"]:
            if not odd and good == len(entries):
                odd = ("REMOVED", good, None)
            if odd:
                break
            first = entries[good]["id"]
            raise Changed("CHANGED: something among leaves %d to %d, first transfer %s. An export that you kept (--earlier) tells which." % (good, head["size"] - 1, first))
        good = head["size"]
    if odd:
        what, leaf, name = odd
        raise Changed("%s: leaf %d, %s." % (what, leaf, "transfer " + name if name else "a transfer that nothing names any more"))
    return good


def main(args):
    pure = "--pure" in args
    args = [a for a in args if a != "--pure"]
    first_key = None
    if "--key" in args:
        at = args.index("--key")
        first_key = args[at + 1]
        del args[at:at + 2]
    if len(args) < 2:
        print(__doc__)
        return 2
    verify = pure_verify
    if not pure:
        try:
            import cryptography  # noqa: F401
            verify = library_verify
        except ImportError:
            pass
    try:
        documents = []
        for path in args[1:]:
            with open(path, encoding="utf-8") as file:
                documents.append(json.load(file))
        heads, chain = check_heads(documents, first_key, verify)
        vouched = check_entries(args[0], heads)
        print("The first key is %s." % (chain[0]["id"] if chain else "missing"))
        if not heads:
            print("There are no heads: nothing is vouched for.")
            return 1
        print("OK: %d entries are as they were sealed. Root %s at %s." % (vouched, heads[-1]["root"], heads[-1]["signedAt"]))
        return 0
    except Changed as changed:
        print(changed)
        return 1
    except (OSError, ValueError, KeyError, TypeError) as error:
        print("The files cannot be read: %s" % error)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
