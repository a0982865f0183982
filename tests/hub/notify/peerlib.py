# SPDX-License-Identifier: Apache-2.0
"""What the peers of these tests share: a throw-away certificate, and lines of JSON that tell what came in."""
import json
import os
import ssl
import subprocess
import sys
import threading

LOCK = threading.Lock()


def tell(**record):
    with LOCK:
        sys.stdout.write(json.dumps(record) + "\n")
        sys.stdout.flush()


def certificate(folder):
    """A certificate for localhost that nobody vouches for but itself, and the context of a server that shows it."""
    cert, key = os.path.join(folder, "cert.pem"), os.path.join(folder, "key.pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
                    "-keyout", key, "-out", cert], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    return context


def until_told():
    """The test closes our standard input when it is done, or when it dies."""
    sys.stdin.buffer.read()
    os._exit(0)
