"""L15: a listen key that could not be deleted stays open at the exchange, and nobody is told.

The exchange answers every DELETE of a key with an error while the stream is closed. The call
returns as after a success; the key still reads the account.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Log, Loopback, Observation, Probe, Subscriber, Tree, reproduce


async def delete_fails(tree: Tree, reached: Probe) -> Observation:
    log, raised = Log(), ""
    with Loopback() as bingx:
        stream = tree.user_stream(tree.bingx_config(bingx))
        refused = bingx.fault("userDataStream", method="DELETE", status=500, answer="no")
        try:
            async with Subscriber(stream, bingx):
                log.lines.clear()
        except Exception as error:
            raised = repr(error)
    reached.when(refused.seen > 0)
    lines = [line for line in log.lines if "key" in line.lower() or "DELETE" in line]
    return Observation(
        not raised and not lines,
        f"DELETE failed {refused.seen} times; raised: {raised or 'nothing'}, logged: "
        f"{[line.splitlines()[0] for line in lines[:2]]}",
    )


reproduce("L15", delete_fails, expected="the failure is logged or raised")
