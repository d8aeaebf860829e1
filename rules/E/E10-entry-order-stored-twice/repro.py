"""E10: an entry fill stores its order twice, and nobody misses the first time.

In a scratch copy one store of the order is taken out of `apply_fill`, and the kernel is built anew.
Entries that fill at once, in parts, or in part before they are cancelled go through both kernels;
if they leave the same slots behind, the order was stored for nothing, or to be stored over.
"""

import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any, Iterator

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import ASSET, Abi, Inconclusive, Observation, Probe, Tree, reproduce, same
from flawgate_repro.rust import changed_kernel

ENTRIES = (
    (("ORDER_ACK", 0.0), ("PARTIAL_FILL", 0.4), ("PARTIAL_FILL", 0.3), ("FULL_FILL", 0.3)),
    (("FULL_FILL", 1.0),),
    (("PARTIAL_FILL", 0.4), ("CANCEL_ACK", 0.0)),
)
HEAD = re.compile(r"^([ \t]*)(?:pub(?:\(\w+\))?\s+)?fn apply_fill\b", re.MULTILINE)
STORE = re.compile(r"^[ \t]*[\w.]*\bactive_entry_order\s*=\s*Some\b[^;]*;", re.MULTILINE)
Store = tuple[Path, re.Match[str]]


def stores(crate: Path) -> Iterator[Store]:
    """Each statement of apply_fill that stores an order into active_entry_order."""
    bodies = 0
    for file in sorted(crate.glob("src/**/*.rs")):
        text = file.read_text(encoding="utf-8")
        for head in HEAD.finditer(text):
            bodies += 1
            end = text.index(f"\n{head[1]}}}\n", head.end())
            yield from ((file, store) for store in STORE.finditer(text, head.end(), end))
    if not bodies:
        raise Inconclusive("the kernel has no apply_fill")


def without_times(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    kept = {name: part for name, part in value.items() if not name.endswith(("_time", "_at"))}
    return {name: without_times(part) for name, part in kept.items()}


def slots_after_fills(tree: Tree, library: Any = None) -> list[dict[str, Any]]:
    seen = []
    for number, entry in enumerate(ENTRIES):
        native = Abi(tree, max_slots=1, library=library)
        trade = {"trade_id": f"T-{number}", "asset": ASSET, "slot_id": 0}
        native.ask("process_intent_json", tree.wire(tree.intent("ENTER", **trade)))
        order = native.slot(0)["active_entry_order"]["client_order_id"]
        for place, (kind, size) in enumerate(entry):
            names = {"event_id": f"event-{place}", "client_order_id": order}
            fill = {"size": 1.0, "filled_size": size, "price": 100.0 if size else 0.0}
            native.ask("on_venue_event_json", tree.wire(tree.event(kind, **trade, **names, **fill)))
            seen.append(without_times(native.slot(0)))
    return seen


def is_missed(tree: Tree, crate: Path, store: Store, usual: list[dict[str, Any]]) -> bool:
    """Whether anything is otherwise without that statement."""
    file, statement = store
    with tempfile.TemporaryDirectory(prefix="flawgate-") as folder:
        copy = Path(folder) / "crate"
        shutil.copytree(crate, copy, ignore=shutil.ignore_patterns("target"))
        text = file.read_text(encoding="utf-8")
        without = text[: statement.start()] + text[statement.end() :]
        (copy / file.relative_to(crate)).write_text(without, encoding="utf-8")
        library = changed_kernel(tree, copy / "src" / "lib.rs")
        return library is None or slots_after_fills(tree, library) != usual


async def fill_without_a_store(tree: Tree, reached: Probe) -> Observation:
    usual = slots_after_fills(tree)
    reached.when(same(usual[1]["size"], 0.4))
    crate = tree.crate
    found = list(stores(crate))
    is_dead = len(found) > 1 and not all(is_missed(tree, crate, store, usual) for store in found)
    told = "one can be taken out and no slot tells" if is_dead else "none is there in vain"
    return Observation(is_dead, f"a fill of an entry stores its order {len(found)} times; {told}")


reproduce("E10", fill_without_a_store, expected="an order that is stored once, or changed in place")
