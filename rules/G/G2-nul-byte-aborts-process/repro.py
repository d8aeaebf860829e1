"""G2: one bad string in an intent ends the trading process from inside the kernel.

The error about an unknown action quotes it raw. With NUL bytes in it the answer makes no C string,
the unwrap panics, and a panic may not leave an extern "C" function: SIGABRT. No shutdown, no
cancels, open positions with nobody watching them.
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Abi, Observation, Probe, Tree, reproduce, say

def refused_actions(tree: Tree) -> None:
    native = Abi(tree)
    intent = json.loads(tree.wire(tree.intent("ENTER")))
    for action in ("E-X-Y", "E\0X\0Y"):
        payload = json.dumps({**intent, "action": action}).encode()
        answer = native.ask("process_intent_json", payload)
        say((answer or b"").decode())


async def action_with_nul_bytes(tree: Tree, reached: Probe) -> Observation:
    ended = tree.child(refused_actions)
    reached.when(bool(ended.said and ended.said[0]))
    if ended.crash is None:
        return Observation(False, f"'E\\0X\\0Y' is answered with {ended.value!r:.200}")
    return Observation(
        True, f"the action 'E-X-Y' is answered, and at 'E\\0X\\0Y' the process {ended.ending}"
    )


reproduce("G2", action_with_nul_bytes, expected="an answer, whatever is in the text")
