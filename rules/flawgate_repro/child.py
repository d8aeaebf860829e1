"""Other processes: a fresh interpreter for what may crash, hang, fork or change what is global.

    ended = tree.child(two_threads, 0.5)       # two_threads(tree, 0.5), a function of repro.py
    ended.signal, ended.value, ended.stacks

The function runs with a `Tree` of its own, sync or async. It tells what it saw by what it returns,
as JSON, and before that by `say(...)`; what it prints goes to stderr. With `tree.start` it runs on
while the reproduction reads what it says, writes lines that it hears by `hear()`, and signals it.
`tree.python("-c", "import launcher")` is an interpreter with nothing of the harness in it.

A child has its own session and an environment of little more than PATH and `env`. It ends with the
one who started it, and whatever it has started ends with it.
"""

from __future__ import annotations

import atexit
import ctypes
import json
import os
import queue
import resource
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Mapping

from .basics import Inconclusive

FLAG = "FLAWGATE_CHILD"
INCONCLUSIVE = 77
_RULES = Path(__file__).resolve().parents[1]
_KEPT = ("PATH", "HOME", "TMPDIR", "LANG", "TZ", "LD_LIBRARY_PATH", "VIRTUAL_ENV")
_KEPT_PREFIXES = ("FLAWGATE_", "PYTHON", "CARGO_", "RUSTUP_")
_DUMP_SECONDS = 2.0
_PDEATHSIG = 1


@dataclass(frozen=True)
class Child:
    """How a child ended. `signal` is the name of the signal that ended it, if one did."""

    returncode: int
    stdout: str
    stderr: str
    timed_out: bool
    seconds: float

    @property
    def signal(self) -> str | None:
        return signal.Signals(-self.returncode).name if self.returncode < 0 else None

    @property
    def crash(self) -> str | None:
        """The name of the signal by which it ended of itself."""
        return None if self.timed_out else self.signal

    @property
    def said(self) -> list[Any]:
        """Everything that was said, and at last what the function returned."""
        return [json.loads(line) for line in self.stdout.splitlines()]

    @property
    def value(self) -> Any:
        """The last that it said; for a child that had to come to its end."""
        if self.timed_out or self.returncode != 0 or not self.stdout.strip():
            raise Inconclusive(f"the child {self.ending}: {self.stderr[-600:].strip()}")
        return self.said[-1]

    @property
    def ending(self) -> str:
        if self.timed_out:
            return "hung"
        return f"was ended by {self.signal}" if self.signal else f"ended with {self.returncode}"

    @property
    def stacks(self) -> str:
        """The stacks of its threads at the crash, or when its time was up."""
        before, mark, after = self.stderr.rpartition("Fatal Python error: ")
        return mark + after if mark else ""


class Running:
    """A child at work. Ends at the end of the `with`, at the latest with the reproduction."""

    def __init__(self, command: list[str], cwd: Path, environment: Mapping[str, str]) -> None:
        self._began = time.monotonic()
        self._process = subprocess.Popen(
            command,
            cwd=cwd,
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            start_new_session=True,
            preexec_fn=_end_with_parent,
        )
        self.pid = self._process.pid
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._stdout: list[str] = []
        self._stderr: list[str] = []
        self._readers = [
            threading.Thread(target=self._read_stdout, daemon=True),
            threading.Thread(target=self._read_stderr, daemon=True),
        ]
        for reader in self._readers:
            reader.start()
        atexit.register(self.kill)

    def __enter__(self) -> Running:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    @property
    def stderr(self) -> str:
        return "".join(self._stderr)

    def line(self, timeout: float = 10.0) -> str:
        """The next line of its stdout."""
        try:
            line = self._lines.get(timeout=timeout)
        except queue.Empty:
            raise Inconclusive(f"the child said nothing for {timeout} s: {self.stderr[-600:]}")
        if line is None:
            raise Inconclusive(f"the child ended without a word: {self.stderr[-600:]}")
        return line

    def heard(self, timeout: float = 10.0) -> Any:
        """The next that it says by `say`."""
        return json.loads(self.line(timeout))

    def tell(self, text: str) -> None:
        """A line for its `hear()`."""
        self._process.stdin.write(text + "\n")
        self._process.stdin.flush()

    def signal(self, number: int) -> None:
        self._process.send_signal(number)

    def wait(self, timeout: float = 10.0) -> Child:
        """Its end. When the time is up, its stacks are dumped and it is ended."""
        timed_out = False
        try:
            self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            timed_out = True
            self.signal(signal.SIGCONT)
            self.signal(signal.SIGABRT)
            try:
                self._process.wait(_DUMP_SECONDS)
            except subprocess.TimeoutExpired:
                pass
        seconds = time.monotonic() - self._began
        self.kill()
        stdout, code = "".join(self._stdout), self._process.returncode
        if code == INCONCLUSIVE and not timed_out:
            raise Inconclusive(stdout.splitlines()[-1])
        return Child(code, stdout, self.stderr, timed_out, seconds)

    def kill(self) -> None:
        """Ends it and all that it started and that stayed in its group."""
        atexit.unregister(self.kill)
        try:
            os.killpg(self.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass
        self._process.wait()
        for reader in self._readers:
            reader.join(1.0)
        try:
            self._process.stdin.close()
        except OSError:
            pass

    def _read_stdout(self) -> None:
        for line in self._process.stdout:
            self._stdout.append(line)
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def _read_stderr(self) -> None:
        for line in self._process.stderr:
            self._stderr.append(line)


def start_function(
    target: Path,
    function: Callable[..., Any],
    arguments: tuple[Any, ...],
    env: Mapping[str, str] | None,
    cwd: Path | None,
    limits: Mapping[int, int] | None = None,
    python: str | None = None,
) -> Running:
    """Starts `function`, which stands at the top level of its file. `limits` as for setrlimit."""
    file = function.__code__.co_filename
    names = [str(target), file, function.__qualname__, json.dumps(arguments)]
    code = "from flawgate_repro.child_main import main; main()"
    environment = {**clean_environment(env), FLAG: json.dumps(dict(limits or {}))}
    environment["PYTHONPATH"] = os.pathsep.join(
        filter(None, [environment.get("PYTHONPATH"), str(_RULES)])
    )
    command = [python or sys.executable, "-X", "faulthandler", "-c", code, *names]
    return Running(command, cwd or Path.cwd(), environment)


def start_python(
    arguments: tuple[str, ...], env: Mapping[str, str] | None, cwd: Path | None
) -> Running:
    command = [sys.executable, "-X", "faulthandler", *map(str, arguments)]
    return Running(command, cwd or Path.cwd(), clean_environment(env))


def clean_environment(additions: Mapping[str, str] | None) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in _KEPT or name.startswith(_KEPT_PREFIXES)
    }
    return {**kept, "PYTHONDONTWRITEBYTECODE": "1", **(additions or {})}


def _end_with_parent() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PDEATHSIG, signal.SIGKILL)
