# SPDX-License-Identifier: Apache-2.0
"""A virtual screen that can be seen and touched from outside: Xvfb with its picture in a file, taps by XTEST."""
import mmap
import os
import struct
import subprocess
import tempfile
import time

from Xlib import X, display
from Xlib.ext import xtest

WIDTH, HEIGHT = 1280, 800
START_SECONDS = 10


class Screen:
    """`with Screen() as screen:` pixels are (red, green, blue)."""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="latchkey-bench-")
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", self._folder.name,
             "-nocursor", "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = ":" + answer.readline().strip()
        self._map_picture()
        self._display = display.Display(self.name)
        return self

    def __exit__(self, *_):
        self._display.close()
        self._picture.close()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def _map_picture(self):
        path = os.path.join(self._folder.name, "Xvfb_screen0")
        with open(path, "r+b") as file:
            self._picture = mmap.mmap(file.fileno(), 0)
        # XWD header (X11/XWDFile.h): big-endian words; 0 its size, 12 bytes a line, 19 number of colours of 12 bytes.
        words = struct.unpack(">25I", self._picture[:100])
        self._line = words[12]
        self._pixels = words[0] + 12 * words[19]

    def pixel(self, x, y):
        at = self._pixels + y * self._line + 4 * x
        blue, green, red = self._picture[at:at + 3]
        return red, green, blue

    def row(self, x, y, width):
        return [self.pixel(x + i, y) for i in range(width)]

    def clear(self):
        """Black again, so that the next program's first picture cannot be mistaken for the last one's."""
        root = self._display.screen().root
        gc = root.create_gc(foreground=0)
        root.fill_rectangle(gc, 0, 0, WIDTH, HEIGHT)
        self._display.sync()

    def tap(self, x, y):
        """Finger down and up; gives the moment just before the finger goes up, which is when controls act."""
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self._display, X.ButtonPress, 1)
        self._display.sync()
        time.sleep(0.03)
        moment = time.perf_counter()
        xtest.fake_input(self._display, X.ButtonRelease, 1)
        self._display.flush()
        return moment

    def wait(self, seen, seconds=20):
        """The moment when `seen()` first holds, looked at every 0.1 ms; None after `seconds`."""
        end = time.perf_counter() + seconds
        while not seen():
            if time.perf_counter() > end:
                return None
            time.sleep(0.0001)
        return time.perf_counter()
