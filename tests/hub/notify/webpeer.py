#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""webpeer.py FOLDER: a receiver of webhooks and a gateway of text messages on loopback; faults by path.

Every request is told as a line of JSON, of long bodies the start. Whether a webhook's signatures are right is judged here, with keys that the
path names: /hook/<base64url of a secret>/...
"""
import base64
import hashlib
import hmac
import http.server
import json
import socket
import sys
import threading
import time
import urllib.parse

from peerlib import certificate, tell, until_told

REFUSED_NUMBER, BUSY_NUMBER = "+15005550001", "+15005550002"


def judged(headers, body, secret):
    """Which of the signatures is that of the secret; -1: none. Written from the text of Standard Webhooks."""
    key = base64.b64decode(secret.removeprefix("whsec_"))
    content = f'{headers["webhook-id"]}.{headers["webhook-timestamp"]}.'.encode() + body
    wanted = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    signatures = headers["webhook-signature"].split(" ")
    return signatures.index("v1," + wanted) if "v1," + wanted in signatures else -1


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body=b"{}", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def handle_request(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        record = {"method": self.command, "path": self.path, "headers": [[k.lower(), v] for k, v in self.headers.items()],
                  "body": body[:1000].decode(), "secure": self.server.secure}
        parts = self.path.split("/")
        if parts[1] == "hook":
            secret = base64.urlsafe_b64decode(parts[2]).decode()
            record["signature"] = judged(self.headers, body, secret)
            parts = ["", parts[3]]
        tell(**record)
        name = "messages" if self.path.startswith("/2010-04-01/") else parts[1].split("?")[0]
        getattr(self, "on_" + name)(body)

    do_GET = do_POST = do_PUT = handle_request

    def on_ok(self, body):
        self.answer(200)

    def on_gone(self, body):
        self.answer(410)

    def on_wrong(self, body):
        self.answer(400, b'{"code": 21211, "message": "s3cret"}')

    def on_forbidden(self, body):
        self.answer(403)

    def on_missing(self, body):
        self.answer(404)

    def on_broken(self, body):
        self.answer(500)

    def on_busy(self, body):
        self.answer(429, Retry_After="7")

    def on_maintained(self, body):
        # The server's own clock is far off: its Retry-After counts from its own Date.
        self.send_response_only(503)
        self.send_header("Date", "Wed, 21 Oct 2015 07:28:00 GMT")
        self.send_header("Retry-After", "Wed, 21 Oct 2015 07:58:00 GMT")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def on_redirect(self, body):
        self.answer(302, Location="/ok")

    def on_hang(self, body):
        time.sleep(3600)

    def on_stall(self, body):
        self.send_response(200)
        self.send_header("Content-Length", "10")
        self.end_headers()
        time.sleep(3600)

    def on_huge(self, body):
        self.send_response(200)
        self.send_header("Content-Length", str(1 << 40))
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"x" * 65536)
        except OSError:
            tell(ended=True)
            self.close_connection = True

    def on_garbage(self, body):
        self.wfile.write(b"SSH-2.0-nothing\r\n")
        self.close_connection = True

    def on_messages(self, body):
        """Twilio's resource, as far as its documentation tells."""
        login = "Basic " + base64.b64encode(b"AC123:t0ken").decode()
        if self.headers.get("Authorization") != login:
            return self.answer(401, json.dumps({"code": 20003, "status": 401}).encode())
        form = urllib.parse.parse_qs(body.decode(), strict_parsing=True)
        tell(form=form)
        if form["To"] == [REFUSED_NUMBER]:
            return self.answer(400, json.dumps({"code": 21211, "message": "s3cret", "status": 400}).encode())
        if form["To"] == [BUSY_NUMBER]:
            return self.answer(429, json.dumps({"code": 20429, "status": 429}).encode(), Retry_After="3")
        return self.answer(201, json.dumps({"sid": "SM1", "status": "queued"}).encode())

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, address):
        pass


def serve(context=None):
    server = Server(("127.0.0.1", 0), Handler)
    server.secure = context is not None
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def mute():
    """Takes connections and says nothing, not even the first word of TLS."""
    listener = socket.create_server(("127.0.0.1", 0))
    held = []
    threading.Thread(target=lambda: [held.append(listener.accept()) for _ in iter(int, 1)], daemon=True).start()
    return listener.getsockname()[1]


def main():
    tell(plain=serve(), tls=serve(certificate(sys.argv[1])), mute=mute())
    until_told()


main()
