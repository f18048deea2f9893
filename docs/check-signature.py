#!/usr/bin/env python3
"""Checks a JWS of the gateway with openssl: check-signature.py FILE.jws jwks.json > signed content.

Needs Python 3 and the openssl command (3.0 or later); ends with 1 and prints nothing where the signature is wrong.
"""
import base64
import json
import subprocess
import sys
import tempfile


def decode(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def public_key(key):
    """The key in DER: a fixed beginning for each kind, then its bytes (RFC 5480, RFC 8410)."""
    if key["kty"] == "EC":
        return bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d03010703420004") + decode(key["x"]) + decode(key["y"])
    return bytes.fromhex("302a300506032b6570032100") + decode(key["x"])


def der(signature):
    """openssl wants the two numbers of an ECDSA signature as an ASN.1 sequence."""
    half = len(signature) // 2
    numbers = b""
    for part in (signature[:half], signature[half:]):
        part = part.lstrip(b"\0") or b"\0"
        part = (b"\0" if part[0] & 0x80 else b"") + part
        numbers += b"\x02" + bytes([len(part)]) + part
    return b"\x30" + bytes([len(numbers)]) + numbers


def holds(key, signed, signature):
    edwards = key["kty"] == "OKP"
    files = []
    for content in (public_key(key), signed, signature if edwards else der(signature)):
        file = tempfile.NamedTemporaryFile()
        file.write(content)
        file.flush()
        files.append(file)
    kind = ["-rawin"] if edwards else ["-rawin", "-digest", "sha256"]
    command = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", files[0].name]
    command += [*kind, "-in", files[1].name, "-sigfile", files[2].name]
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


head, content, signature = open(sys.argv[1], encoding="ascii").read().strip().split(".")
header = json.loads(decode(head))
for key in json.load(open(sys.argv[2], encoding="utf-8"))["keys"]:
    if key["kid"] == header["kid"] and key["alg"] == header["alg"]:
        if holds(key, (head + "." + content).encode("ascii"), decode(signature)):
            sys.stdout.buffer.write(decode(content))
            sys.exit(0)
sys.exit("The signature is wrong, or none of these keys made it")
