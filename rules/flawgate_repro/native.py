"""The border between Python and the kernel's library: what is called there, and what is answered.

    with NativeCalls() as native:
        native.on_answer = lambda export, answer: {**answer, "accepted": True}
        kernel = tree.open_kernel(...)
    native.calls["dita_kernel_create"]
    with native.during() as calls:
        kernel.on_venue_event(event)
    [(call.name, call.arguments, call.answer) for call in calls]

For libraries that ctypes loads while the `with` lasts; their calls are seen for as long as they live.
An answer is changed where an export returns the address of a JSON object; the library gets its own
string back to free, and the changed one is kept.
"""

from __future__ import annotations

import ctypes
import json
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Callable, Iterator

Change = Callable[[str, dict[str, Any]], "dict[str, Any] | None"]


@dataclass(frozen=True)
class NativeCall:
    """`answer` is the document that the library gave, or the number."""

    name: str
    arguments: tuple[Any, ...]
    answer: Any


class NativeCalls:
    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.all: list[NativeCall] = []
        self.changed: Counter[str] = Counter()
        # Runs just before a call, in its thread.
        self.on_call: Callable[[str], None] = lambda export: None
        # The answer to give instead; None for the one that was given.
        self.on_answer: Change = lambda export, answer: None
        self._own: dict[int, tuple[Any, int]] = {}
        self._before: list[tuple[Any, str, Any]] = []

    def __enter__(self) -> NativeCalls:
        native = self

        class Watched(ctypes.CDLL):
            def __getattr__(self, name: str) -> Any:
                function = super().__getattr__(name)
                if not name.startswith("dita_"):
                    return function
                watched = _Watched(native, name, function)
                setattr(self, name, watched)
                return watched

        loader = ctypes.LibraryLoader(Watched)
        for name, value in (("CDLL", Watched), ("cdll", loader)):
            self._before.append((ctypes, name, getattr(ctypes, name)))
            setattr(ctypes, name, value)
        return self

    def __exit__(self, *_: object) -> None:
        for module, name, value in self._before:
            setattr(module, name, value)

    def count(self, what: str) -> int:
        """How often an export with `what` in its name was called."""
        return sum(times for name, times in self.calls.items() if what in name)

    @contextmanager
    def during(self) -> Iterator[list[NativeCall]]:
        """The calls that are made while the `with` lasts, in their order."""
        calls: list[NativeCall] = []
        before = len(self.all)
        try:
            yield calls
        finally:
            calls += self.all[before:]

    def answer(self, export: str, pointer: Any) -> Any:
        text = ctypes.string_at(pointer) if isinstance(pointer, int) and pointer else b""
        if not text.startswith(b"{"):
            return pointer
        instead = self.on_answer(export, json.loads(text))
        if instead is None:
            return pointer
        self.changed[export] += 1
        buffer = ctypes.create_string_buffer(json.dumps(instead).encode("utf-8"))
        self._own[ctypes.addressof(buffer)] = buffer, pointer
        return ctypes.addressof(buffer)

    def given(self, argument: Any) -> Any:
        """What to hand to the library for an argument: its own string for one of ours."""
        address = getattr(argument, "value", argument)
        if isinstance(address, int) and address in self._own:
            return self._own.pop(address)[1]
        return argument


class _Watched:
    """An export, with the `argtypes` and `restype` that its user declares."""

    def __init__(self, native: NativeCalls, name: str, function: Any) -> None:
        self.__dict__.update(_native=native, _name=name, _function=function)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._function, name, value)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._function, name)

    def __call__(self, *arguments: Any) -> Any:
        native = self._native
        native.calls[self._name] += 1
        native.on_call(self._name)
        result = self._function(*(native.given(argument) for argument in arguments))
        native.all.append(NativeCall(self._name, _plain(arguments), self._document(result)))
        if self._function.restype is not ctypes.c_void_p:
            return result
        return native.answer(self._name, result) if self._name.endswith("_json") else result

    def _document(self, result: Any) -> Any:
        if self._function.restype is not ctypes.c_void_p or not self._name.endswith("_json"):
            return result
        try:
            return json.loads(ctypes.string_at(result)) if result else None
        except ValueError:
            return ctypes.string_at(result)


def _plain(arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(getattr(argument, "value", argument) for argument in arguments)
