"""A screen, a window manager and an accessibility bus of our own, for one journey.

Everything is started on free numbers and ended with the journey, so journeys can run side by side and leave nothing.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PATIENCE = 20.0  # seconds that a busy machine may take over one step


def wait_until(question, what, patience=PATIENCE):
    """Asks until the answer is true and gives it back; says what was waited for when it never is."""
    deadline = time.monotonic() + patience
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {patience:.0f} s in vain for: {what}")
        time.sleep(0.02)  # between two looks at another process, not a guess at how long it takes


class Desktop:
    """Use as a context: `with Desktop(1366, 768) as desktop:`"""

    def __init__(self, width=1366, height=768):
        self.width, self.height = width, height
        self.processes = []
        self.home = None

    def __enter__(self):
        self.home = Path(tempfile.mkdtemp(prefix="keywork-journey-"))
        try:
            self._start_screen()
            self._start_bus()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, kind, *_):
        if kind is not None and issubclass(kind, AssertionError):
            self._keep_picture()
        for process in reversed(self.processes):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in reversed(self.processes):
            try:
                process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def _keep_picture(self):
        """What was on the screen when the journey failed."""
        cache = Path(os.environ.get("KEYWORK_E2E_CACHE", "build/e2e-stores"))
        picture = cache / f"{Path(sys.argv[0]).stem}-failed.png"
        try:
            self.screenshot(picture)
            print(f"the screen then: {picture}")
        except (OSError, subprocess.CalledProcessError):
            print("no picture could be taken of the screen then")

    def start(self, *command, **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        options.setdefault("stderr", subprocess.DEVNULL)
        process = subprocess.Popen([str(part) for part in command], env=self.environment, **options)
        self.processes.append(process)
        return process

    def _start_screen(self):
        receiver, sender = os.pipe()
        geometry = f"{self.width}x{self.height}x24"
        self.environment = dict(os.environ)
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XAUTHORITY", "AT_SPI_BUS_ADDRESS"):
            self.environment.pop(name, None)
        self.start("Xvfb", "-displayfd", sender, "-screen", "0", geometry, "-nolisten", "tcp", "-noreset",
                   pass_fds=(sender,))
        os.close(sender)
        with os.fdopen(receiver) as stream:
            number = stream.readline().strip()
        if not number:
            raise AssertionError("Xvfb did not start")
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700)
        self.environment.update(
            DISPLAY=f":{number}",
            HOME=str(self.home),
            XDG_DATA_HOME=str(self.home / "data"),
            XDG_CONFIG_HOME=str(self.home / "config"),
            XDG_STATE_HOME=str(self.home / "state"),
            XDG_RUNTIME_DIR=str(runtime),
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_ACCESSIBILITY="1",
            LC_ALL="C.UTF-8",
        )

    def _start_bus(self):
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE, text=True)
        address = bus.stdout.readline().strip()
        if not address:
            raise AssertionError("dbus-daemon did not start")
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        self.start("openbox")
        # The accessibility library reads these when it is first loaded, so the journeys' process needs them too.
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            os.environ[name] = self.environment[name]
        for name in ("XAUTHORITY", "AT_SPI_BUS_ADDRESS"):
            os.environ.pop(name, None)

    def xdotool(self, *words):
        return subprocess.run(["xdotool", *[str(word) for word in words]], env=self.environment, check=True,
                              capture_output=True, text=True).stdout

    def press(self, *chords):
        """Key chords as xdotool names them: "ctrl+k", "Return", "alt+2"."""
        for chord in chords:
            self.xdotool("key", "--clearmodifiers", chord)

    def type(self, text):
        self.xdotool("type", "--clearmodifiers", "--delay", "4", text)

    def screenshot(self, file):
        subprocess.run(["import", "-window", "root", str(file)], env=self.environment, check=True)
