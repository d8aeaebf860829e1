"""J12: without BINGX_API_KEY the system starts, and cannot trade.

The launcher builds its bundle for BingX in an environment that has no key. Nothing stops it and
nothing names the variable: the None comes to light where a request is to be signed, at the first
exit or cancel of a recovered position if need be. Beside it a launch that has the key.
"""

import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Engine, Loopback, Observation, Probe, Tree, refused, reproduce

VARIABLE = "BINGX_API_KEY"


async def start_and_order(tree: Tree) -> dict[str, Any]:
    """Why the bundle is not built; else why it does not connect, and why it does not order."""
    tree.provide_kernel()
    try:
        bundle = tree.open_bundle(Engine())
    except Exception as error:
        return {"build": f"{type(error).__name__}: {error}"}
    connect = await refused(lambda: bundle.runtime.connect())
    order = await refused(lambda: tree.order(bundle.kernel, "ENTER"))
    return {"build": None, "connect": connect, "order": order}


async def start_without_key(tree: Tree, reached: Probe) -> Observation:
    tree.provide_kernel()
    with Loopback() as one, Loopback() as other:
        lacking = {name: text for name, text in other.environment().items() if name != VARIABLE}
        with tree.start(start_and_order, env=one.environment()) as whole, tree.start(
            start_and_order, env=lacking
        ) as keyless:
            with_key, without = whole.wait(20.0).value, keyless.wait(20.0).value
        reached.when(with_key["build"] is None and one.count("trade/order", "POST") == 1)
    if without["build"] is not None:
        return Observation(False, f"without the key the bundle is refused: {without['build']}")
    ends = {name: without[name] or "no complaint" for name in ("connect", "order")}
    return Observation(
        VARIABLE not in ends["connect"],
        f"without the key the bundle is built; connecting ends with {ends['connect']}, an order "
        f"with {ends['order']}",
    )


reproduce("J12", start_without_key, expected="the start is refused, and the variable is named")
