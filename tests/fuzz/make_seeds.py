#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""make_seeds.py frame|message VECTORS.json FOLDER: the first corpus of a fuzz target, from the recorded packets.

Each seed is one input in the target's own format (see fuzz_frame.cpp and fuzz_message.cpp), named by its content, so
that running this again adds nothing.
"""
import hashlib
import json
import pathlib
import sys

COMMAND, REPLY, SECURED, HANDSHAKE, TRACE = range(5)
RIGHT_MAC_ENCRYPTED = 5 << 3
FMT = 0x51


def frame_seeds(packets):
    stream = b""
    for packet in packets:
        wire = bytes.fromhex(packet["wire"])
        stream += wire
        yield bytes([7]) + wire
        yield bytes([0x80 | wire[5]]) + wire[6:-2]
    for start in range(0, len(stream), 500):
        yield bytes([0x42]) + stream[start : start + 500]


def message_seeds(packets):
    lines = ["latchkey-osdp-trace 1"]
    for packet in packets:
        reply = packet["dir"] == "pd>cp"
        code = int(packet["code"], 16)
        data = bytes.fromhex(packet["data"])
        yield bytes([REPLY if reply else COMMAND, code]) + data
        yield bytes([SECURED | RIGHT_MAC_ENCRYPTED, code]) + data
        if packet.get("scs") in ("11", "12", "13", "14"):
            step = (code - 0x76) & 3 | (int(packet["scs"]) - 11) << 2
            yield bytes([HANDSHAKE | 1 << 4 | reply << 3 | 1 << 6, step]) + data
        line = f'{len(lines)} {"<" if reply else ">"} {packet["wire"].upper()} ; {packet["name"]}'
        yield bytes([TRACE, 0]) + line.encode()
        if len(lines) < 20:
            lines.append(line)
    yield bytes([TRACE, 0]) + "\n".join(lines).encode()
    # The recorded device sends no text.
    for text in (b"461234567", b"latchkey:b:461 234 567", b"x" * 64):
        data = bytes([0, 0, len(text)]) + text
        yield bytes([REPLY, FMT]) + data
        yield bytes([SECURED | RIGHT_MAC_ENCRYPTED, FMT]) + data


def main():
    if len(sys.argv) != 4 or sys.argv[1] not in ("frame", "message"):
        sys.exit(__doc__)
    kind, vectors, folder = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    sessions = json.loads(vectors.read_text(encoding="utf-8"))["sessions"]
    packets = [packet for session in sessions for packet in session["frames"] if packet["wire"]]
    folder.mkdir(parents=True, exist_ok=True)
    for seed in (frame_seeds if kind == "frame" else message_seeds)(packets):
        (folder / hashlib.sha1(seed).hexdigest()).write_bytes(seed)


if __name__ == "__main__":
    main()
