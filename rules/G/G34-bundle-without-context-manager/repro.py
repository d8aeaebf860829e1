"""G34: an error after the build leaves all that the bundle holds, for no `with` block takes it.

A bundle with planes in shared memory is to be used in an `async with` or a `with` block, and the
exchange goes away within it. Afterwards nothing of it should be left.
"""

import sys
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, region_prefix, regions, reproduce


async def enter(stack: AsyncExitStack, bundle: Any) -> None:
    try:
        await stack.enter_async_context(bundle)
    except (AttributeError, TypeError):
        stack.enter_context(bundle)


async def fail_within(tree: Tree, prefix: str) -> dict[str, Any]:
    bundle = tree.open_bundle(config=tree.real_planes(tree.launcher_config(), prefix))
    seen: dict[str, Any] = {"built": regions(prefix)}
    try:
        async with AsyncExitStack() as stack:
            await enter(stack, bundle)
            raise ConnectionError("the exchange went away")
    except (AttributeError, ConnectionError, TypeError) as error:
        seen["error"] = f"{type(error).__name__}: {error}"
    return {**seen, "left": regions(prefix)}


async def bundle_in_a_with_block(tree: Tree, reached: Probe) -> Observation:
    with region_prefix() as prefix:
        seen = tree.child(fail_within, prefix).value
    reached.when(bool(seen["built"]))
    return Observation(bool(seen["left"]), f"{seen['error']}; left of the bundle: {seen['left']}")


reproduce("G34", bundle_in_a_with_block, expected="the block is left with the bundle closed")
