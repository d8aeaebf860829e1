"""What is there before and after: descriptors, threads, shared memory, tasks, loops; and stalls."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Iterator

_SHARED_MEMORY = "/dev/shm"
_THREADS = "/proc/self/task"


def open_files() -> dict[int, str]:
    """The open descriptors of this process, and what they are of."""
    found = {}
    for name in os.listdir("/proc/self/fd"):
        try:
            found[int(name)] = os.readlink(f"/proc/self/fd/{name}")
        except OSError:
            continue  # The one of the listing itself.
    return found


def thread_names() -> list[str]:
    return sorted(thread.name for thread in threading.enumerate())


def native_threads() -> int:
    """Threads of the process, those that Python does not know among them."""
    return len(os.listdir(_THREADS))


def shared_memory() -> set[str]:
    """The names in /dev/shm."""
    return set(os.listdir(_SHARED_MEMORY)) if os.path.isdir(_SHARED_MEMORY) else set()


@contextmanager
def region_prefix() -> Iterator[str]:
    """A prefix for planes in shared memory; what is left there at the end is removed."""
    prefix = f"flawgate{os.getpid()}"
    try:
        yield prefix
    finally:
        for name in regions(prefix):
            os.unlink(os.path.join(_SHARED_MEMORY, name))


def regions(prefix: str) -> list[str]:
    """The names in shared memory that planes of this prefix have there."""
    return sorted(name for name in shared_memory() if prefix in name)


def tasks() -> set[asyncio.Task[Any]]:
    """The tasks of the running loop but the one that asks."""
    return {task for task in asyncio.all_tasks() if task is not asyncio.current_task()}


def task_names(some: set[asyncio.Task[Any]] | None = None) -> list[str]:
    """What tasks run: the names of their coroutines."""
    return sorted(task.get_coro().__qualname__ for task in (tasks() if some is None else some))


@dataclass
class Growth:
    """What is there now that was not there at first."""

    _files: dict[int, str] = field(default_factory=open_files)
    _threads: set[threading.Thread] = field(default_factory=lambda: set(threading.enumerate()))
    _memory: set[str] = field(default_factory=shared_memory)
    _tasks: set[asyncio.Task[Any]] = field(default_factory=lambda: tasks() if _in_loop() else set())

    @property
    def files(self) -> list[str]:
        return sorted(of for fd, of in open_files().items() if self._files.get(fd) != of)

    @property
    def threads(self) -> list[str]:
        alive = set(threading.enumerate()) - self._threads
        return sorted(thread.name for thread in alive)

    @property
    def memory(self) -> list[str]:
        return sorted(shared_memory() - self._memory)

    @property
    def tasks(self) -> list[str]:
        return task_names(tasks() - self._tasks)


def _in_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


@contextmanager
def loops_made() -> Iterator[list[asyncio.AbstractEventLoop]]:
    """The event loops that are made, in whichever thread, while the `with` lasts."""
    made: list[asyncio.AbstractEventLoop] = []
    make = asyncio.BaseEventLoop.__init__

    def counted(loop: Any) -> None:
        made.append(loop)
        make(loop)

    asyncio.BaseEventLoop.__init__ = counted  # type: ignore[method-assign]
    try:
        yield made
    finally:
        asyncio.BaseEventLoop.__init__ = make  # type: ignore[method-assign]


class Heart:
    """A task that wants to run every few milliseconds, and the longest that it had to wait.

        async with Heart() as heart:
            await desk.step("ENTER")
        heart.longest_pause  # in seconds; over 0.1 the loop stood still
    """

    def __init__(self, every: float = 0.005) -> None:
        self._every = every
        self.beats = 0
        self.longest_pause = 0.0

    async def __aenter__(self) -> Heart:
        self._last = time.monotonic()
        self._task = asyncio.create_task(self._beat())
        await asyncio.sleep(self._every * 2)
        self.longest_pause = 0.0
        return self

    async def __aexit__(self, *_: object) -> None:
        self._note()
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    def _note(self) -> None:
        now = time.monotonic()
        self.longest_pause = max(self.longest_pause, now - self._last)
        self._last = now

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self._every)
            self.beats += 1
            self._note()
