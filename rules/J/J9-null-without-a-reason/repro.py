"""J9: a kernel that cannot be read says null, and not why.

A slot that there is not and a kernel that there is not are asked for. A caller who must know the
position gets the same null for both, neither code nor text, and there is nobody to ask for a
reason.
"""

import ctypes
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Abi, Observation, Probe, Tree, reproduce, say


def read(native: Abi, export: str, *arguments: int, handle: int | None) -> str | None:
    """The text that an export answers, else what the kernel gives as its last error."""
    function = native.function(export)
    function.restype = ctypes.c_void_p
    function.argtypes = [ctypes.c_void_p, *[ctypes.c_size_t] * len(arguments)]
    pointer = function(handle, *arguments)
    if not pointer:
        error = native.last_error()
        return error.decode() if error else None
    text = ctypes.string_at(pointer).decode()
    native.free(pointer)
    return text


def readings(tree: Tree) -> None:
    native = Abi(tree, max_slots=2)
    say(["slot 0", read(native, "get_slot_json", 0, handle=native.handle)])
    say(["snapshot", read(native, "snapshot_json", handle=native.handle)])
    say(["slot 10000", read(native, "get_slot_json", 10_000, handle=native.handle)])
    say(["slot 0 of no kernel", read(native, "get_slot_json", 0, handle=None)])
    say(["snapshot of no kernel", read(native, "snapshot_json", handle=None)])


async def reading_what_is_not_there(tree: Tree, reached: Probe) -> Observation:
    tree.provide_kernel()
    child = tree.child(readings)
    told = dict(child.said)
    reached.when(bool(told.pop("slot 0", None)) and bool(told.pop("snapshot", None)) and bool(told))
    mute = [what for what, text in told.items() if text is None]
    said = {what: text[:120] for what, text in told.items() if text is not None}
    return Observation(
        bool(mute),
        f"null, without a reason, for {mute or 'nothing'}; told is {said or 'nothing'}; "
        f"the process {child.ending}",
    )


reproduce("J9", reading_what_is_not_there, expected="an error that says what could not be read")
