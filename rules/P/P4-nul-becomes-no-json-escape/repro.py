"""P4: the answer that says why an intent was refused is no JSON, if there was a NUL in it.

The error quotes the unknown action, and its NUL becomes a backslash and a zero: an escape that JSON
does not know. The bridge raises on just that answer; whether the order was taken is unknown.
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
    for action in ("E-X", "E\0X"):
        payload = json.dumps({**intent, "action": action}).encode()
        answer = native.ask("process_intent_json", payload)
        say((answer or b"").decode())


async def action_with_a_nul(tree: Tree, reached: Probe) -> Observation:
    usual, answer = (*tree.child(refused_actions).said, "", "")[:2]
    reached.when(_problem(usual) is None and answer != "")
    problem = _problem(answer)
    return Observation(
        answer != "" and problem is not None,
        f"the refusal of 'E-X' can be read, that of 'E\\0X' {problem or 'too'}: {answer:.200}",
    )


def _problem(answer: str) -> str | None:
    try:
        json.loads(answer)
    except json.JSONDecodeError as error:
        return f"cannot ({error.msg})"
    return None


reproduce("P4", action_with_a_nul, expected="a refusal that is JSON, with the NUL escaped or gone")
