#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Walks the console with a real browser: a real hub, a real mail server and a gateway of text messages on loopback.

Usage: run_walk.py HUB NODE_MODULES [PICTURES]. Exits with 77, which ctest counts as skipped, where there is no chromium,
node or playwright-core; a pipeline that wants the test says so by LATCHKEY_BROWSER=required.
"""
import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

HERE = Path(__file__).resolve().parent
PEERS = HERE.parent / "notify"
PATIENCE = 30


class Told:
    """A program whose lines of standard output are read as they come."""

    def __init__(self, command, keep=False):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.lines = queue.Queue()
        self.all = []
        self.keep = keep
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            if self.keep:
                self.all.append(line)
            self.lines.put(line)

    def line(self):
        return self.lines.get(timeout=PATIENCE)

    def end(self):
        self.process.stdin.close()
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()


def skip(why):
    print(f"skipped: {why}")
    sys.exit(1 if os.environ.get("LATCHKEY_BROWSER") == "required" else 77)


def prepare(folder, mail, gateway):
    """What the hub sends with."""
    data = folder / "data"
    data.mkdir(mode=0o700)
    token = folder / "token"
    token.write_text("t0ken\n")
    token.chmod(0o600)
    senders = {"mail": {"host": "127.0.0.1", "port": mail, "security": "none", "from": "keys@harbour.example"},
               "text": {"service": "twilio", "account": "AC123", "tokenFile": str(token), "from": "+15005550006",
                        "base": f"http://127.0.0.1:{gateway}", "privateToo": True, "plainHttp": True}}
    (data / "senders.json").write_text(json.dumps(senders))
    return data


def start_hub(program, data):
    hub = Told([program, "serve", "--data", str(data), "--listen", "127.0.0.1:0"], keep=True)
    url = hub.line().removeprefix("listening on ").strip()
    setup = hub.line().split()
    assert setup[:2] == ["set-up", "code"], setup
    return hub, url, setup[2]


def walk(program, modules, pictures, folder):
    mail = Told([sys.executable, str(PEERS / "mailpeer.py"), str(folder)], keep=True)
    # Each makes a certificate in its folder.
    gateway = folder / "gateway"
    gateway.mkdir()
    text = Told([sys.executable, str(PEERS / "webpeer.py"), str(gateway)], keep=True)
    hub = browser = None
    try:
        ports = json.loads(mail.line())["plain"], json.loads(text.line())["plain"]
        hub, url, setup = start_hub(program, prepare(folder, *ports))
        command = ["node", str(HERE / "walk.mjs")]
        environment = dict(os.environ, HUB_URL=url, SETUP_CODE=setup, CHROMIUM=shutil.which("chromium"),
                           MODULES=str(modules), PICTURES=str(pictures or ""))
        browser = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        return serve(browser, mail, text)
    finally:
        if browser and browser.poll() is None:
            browser.kill()
        for told in (hub, mail, text):
            if told:
                told.end()


def serve(browser, mail, text):
    """The browser asks for the next message by a line with the name of its channel; it gets its text."""
    for line in browser.stdout:
        word = line.strip()
        if word not in ("mail", "text"):
            print(word, flush=True)
            continue
        browser.stdin.write(json.dumps(next_message(mail if word == "mail" else text)) + "\n")
        browser.stdin.flush()
    return browser.wait(timeout=PATIENCE)


def next_message(peer):
    while True:
        told = json.loads(peer.line())
        if "form" in told:
            return {"to": told["form"]["To"][0], "text": told["form"]["Body"][0]}
        if "mail_from" in told:
            return {"to": told["to"][0], "text": told["text"]}


def main(arguments):
    program, modules = arguments[1], Path(arguments[2]).resolve()
    pictures = arguments[3] if len(arguments) > 3 else None
    for name in ("node", "chromium"):
        if not shutil.which(name):
            skip(f"{name} is not installed")
    if not (modules / "playwright-core" / "package.json").is_file():
        skip("playwright-core could not be had from npm")
    with tempfile.TemporaryDirectory(prefix="latchkey-walk-") as folder:
        return walk(program, modules, pictures, Path(folder))


if __name__ == "__main__":
    sys.exit(main(sys.argv))
