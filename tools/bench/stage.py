# SPDX-License-Identifier: Apache-2.0
"""The programs that are compared, and the box that the kiosk serves."""
import json
import os
import shutil
import subprocess
import tempfile
import time

PAPER = (0xF7, 0xF5, 0xF0)
TEAL = (0x0B, 0x55, 0x63)
SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CHROMIUM = ["chromium", "--kiosk", "--no-sandbox", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-quic", "--window-size=1280,800",
            "--window-position=0,0", "--disable-gpu"]


def environment(screen):
    return dict(os.environ, DISPLAY=screen.name, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
                DBUS_SESSION_BUS_ADDRESS="disabled:", XDG_RUNTIME_DIR=tempfile.gettempdir())


class Box:
    """A data folder, a paired board on a pty, and the kiosk's arguments."""

    def __init__(self, build, site, scenario, paced=False, more=None):
        self._folder = tempfile.TemporaryDirectory(prefix="latchkey-box-")
        self.folder = self._folder.name
        self.kiosk = os.path.join(build, "bin", "latchkey-kiosk")
        self._board = os.path.join(build, "bin", "latchkey-board")
        self.config = os.path.join(self.folder, "kiosk.json")
        self.data = os.path.join(self.folder, "data")
        self._paced = paced
        self._scenario = scenario
        with open(self.config, "w") as file:
            json.dump({"board": {"port": self.folder + "/tty"},
                       "vault": {"backend": "file", "path": self.folder + "/vault"}, **(more or {})}, file)
        if site:
            self._run("import", "--site", site, "--data", self.data, "--config", self.config)
        self.board = None
        self.start_board("--install")
        self._run("board", "install", "--config", self.config, "--data", self.data)

    def _run(self, *arguments):
        subprocess.run([self.kiosk, *arguments], check=True, stdout=subprocess.DEVNULL)

    def start_board(self, *extra):
        self.stop_board()
        arguments = [self._board, "--pty", "--link", self.folder + "/tty", "--nvm", self.folder + "/nvm", "--stamp",
                     "--scenario", self._scenario, *extra] + (["--paced"] if self._paced else [])
        self.board = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=open(self.folder + "/board.log", "a"))
        while not os.path.exists(self.folder + "/tty"):
            time.sleep(0.01)

    def stop_board(self):
        if self.board:
            self.board.terminate()
            self.board.wait()

    def hand(self, command):
        self.board.stdin.write((command + "\n").encode())
        self.board.stdin.flush()

    def arguments(self):
        return [self.kiosk, "--config", self.config, "--data", self.data, "--windowed", "1280x800",
                "--panel-mm", "217x136"]

    def journal(self):
        """Every record, oldest first."""
        printed = subprocess.run([self.kiosk, "journal", "--data", self.data], check=True, capture_output=True, text=True)
        return [json.loads(line) for line in printed.stdout.splitlines()]

    def close(self):
        self.stop_board()
        shutil.rmtree(self.folder, ignore_errors=True)


def is_drawn(screen):
    """Header and footer are there: the logo's teal, and ink inside the button that stands last but one."""
    return screen.pixel(54, 36) == TEAL and any(p != PAPER and sum(p) < 300 for p in screen.row(960, 745, 140))


def is_home(screen):
    return screen.pixel(340, 490) == TEAL and is_drawn(screen)
