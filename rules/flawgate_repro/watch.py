"""Parts of the target, watched: which calls they get, and with what."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Iterator


@dataclass(frozen=True)
class Call:
    name: str
    arguments: tuple[Any, ...]
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def values(self) -> list[Any]:
        """What it was called with, lists and tuples taken apart."""
        return list(_flat([*self.arguments, *self.options.values()]))

    @property
    def slot_ids(self) -> list[int]:
        """The slots among them, given as such or as rows."""
        rows = [value if isinstance(value, dict) else _fields(value) for value in self.values]
        return [row["slot_id"] for row in rows if "slot_id" in row and "fsm_state" in row]


class Watched:
    """A part, and the calls that others make of it. `before` runs first, and may raise."""

    def __init__(self, part: Any, *, before: Callable[[Call], None] = lambda call: None) -> None:
        self.part = part
        self.calls: list[Call] = []
        self.before = before

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.part, name)
        if not callable(value):
            return value

        def called(*arguments: Any, **options: Any) -> Any:
            call = Call(name, arguments, options)
            self.calls.append(call)
            self.before(call)
            return value(*arguments, **options)

        return called

    @property
    def names(self) -> list[str]:
        return [call.name for call in self.calls]


def listen(part: Any, method: str, hear: Callable[..., None]) -> None:
    """Has `hear` called with the arguments of each call of `part.method`, just before it."""
    call = getattr(part, method)

    def heard(*arguments: Any, **options: Any) -> Any:
        arguments = tuple(list(a) if isinstance(a, Iterator) else a for a in arguments)
        hear(*arguments, **options)
        return call(*arguments, **options)

    setattr(part, method, heard)


def _flat(values: Any) -> Iterator[Any]:
    for value in values:
        if isinstance(value, (list, tuple)):
            yield from _flat(value)
        else:
            yield value


def _fields(value: Any) -> dict[str, Any]:
    return getattr(value, "__dict__", None) or {
        name: getattr(value, name)
        for name in getattr(value, "__slots__", ())
        if hasattr(value, name)
    }
