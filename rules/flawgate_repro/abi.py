"""The kernel's C ABI itself: what the bridge would not send, and the answers as they come.

    native = Abi(tree)                              # a native kernel of its own, without a bridge
    native.ask("process_intent_json", tree.wire(tree.intent("ENTER")))  # bytes, or None for null
    native.ask("process_intent_json", None)         # a null pointer: in a child
"""

from __future__ import annotations

import ctypes
import json
from typing import Any

from .basics import ASSET, Inconclusive
from .tree import Tree


class Abi:
    """A native kernel, spoken to directly. Its functions are safe to call from threads or not, as
    the target has it; ctypes lets go of the interpreter's lock while one runs."""

    def __init__(
        self, tree: Tree, *, max_slots: int = 2, library: ctypes.CDLL | None = None
    ) -> None:
        self._tree = tree
        self.library = library or tree.library()
        self.handle = tree.create_native(self.library, max_slots)
        if not self.handle:
            raise Inconclusive(f"no native kernel of {max_slots} slots was made")

    def ask(self, export: str, payload: bytes | None = b"", *, gives: bool = True) -> bytes | None:
        """What `export` answers to a payload, or where it takes none (`gives=False`)."""
        function = self.function(export)
        function.restype = ctypes.c_void_p
        function.argtypes = [ctypes.c_void_p, ctypes.c_char_p] if gives else [ctypes.c_void_p]
        pointer = function(self.handle, payload) if gives else function(self.handle)
        if not pointer:
            return None
        try:
            return ctypes.string_at(pointer)
        finally:
            self.free(pointer)

    def order(self, action: str, **values: Any) -> str:
        """Hands over an intent for slot 0. The client id of the order that then works there."""
        self.ask("process_intent_json", self._tree.wire(self._tree.intent(action, **values)))
        slot = self.slot(0)
        order = slot["active_exit_order"] or slot["active_entry_order"] or {}
        return order.get("client_order_id", "")

    def tell(self, kind: str, order: str, size: float, price: float, **values: Any) -> None:
        """Tells that `size` of an order of 1.0 in slot 0 was filled at `price`, or as `kind` says."""
        fields = {"slot_id": 0, "trade_id": "T-1", "asset": ASSET, "client_order_id": order}
        fields |= {"price": price, "size": 1.0, "filled_size": size}
        event = self._tree.event(kind, **{**fields, **values})
        self.ask("on_venue_event_json", self._tree.wire(event))

    def last_error(self) -> bytes | None:
        """What a kernel says that can be asked for its last error; None for one that cannot."""
        for export in ("last_error_json", "last_error"):
            try:
                return self.ask(export, gives=False)
            except Inconclusive:
                continue
        return None

    def slot(self, slot_id: int) -> dict[str, Any]:
        """The slot as it is in the kernel."""
        answer = self.ask("snapshot_json", gives=False)
        if answer is None:
            raise Inconclusive("the kernel gives no snapshot")
        return next(slot for slot in json.loads(answer)["slots"] if slot["slot_id"] == slot_id)

    def mark(self, asset: str, price: float) -> Any:
        """Marks the open slots of `asset`, and answers with what the export does: how many."""
        return self._tree.mark_native(self.library, self.handle, asset, price)

    def function(self, export: str) -> Any:
        """A new object for the export of that name, whatever stands before it."""
        for name in (f"dita_kernel_{export}", export):
            try:
                return self.library[name]
            except AttributeError:
                continue
        raise Inconclusive(f"the kernel exports no {export}")

    def free(self, pointer: int) -> None:
        free = self.function("free_string")
        free.restype, free.argtypes = None, [ctypes.c_void_p]
        free(pointer)
