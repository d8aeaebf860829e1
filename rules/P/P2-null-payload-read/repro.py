"""P2: a null pointer in place of a payload kills the process.

ctypes passes None on as null, and the exports read a string there. A slip in Python ends in a
segmentation fault: no exception, no clean-up, positions open.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Abi, Observation, Probe, Tree, reproduce, say

EXPORTS = ("process_intent_json", "on_venue_event_json", "reconcile_slots_json")


def ask_without_payload(tree: Tree, export: str) -> str:
    native = Abi(tree)
    native.ask(export, b"[]")
    say("asked with a payload")
    return repr(native.ask(export, None))


async def payload_of_none(tree: Tree, reached: Probe) -> Observation:
    children = {export: tree.start(ask_without_payload, export) for export in EXPORTS}
    crashes, seen = 0, []
    for export, child in children.items():
        with child:
            ended = child.wait()
        reached.when("asked with a payload" in ended.said)
        crashes += ended.crash is not None
        seen.append(f"{export} {ended.ending if ended.crash else f'answers {ended.value:.60}'}")
    return Observation(crashes > 0, f"given null, {'; '.join(seen)}")


reproduce("P2", payload_of_none, expected="an error for an answer")
