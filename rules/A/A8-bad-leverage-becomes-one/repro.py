"""A8: an ENTER with a leverage that means nothing is traded all the same, at 1x.

Zero and negative leverage are signs of corrupt input. Instead of a refusal there is a trade.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, PatientVenue, Probe, Tree, reproduce, same


async def leverage_traded(tree: Tree, leverage: float) -> float | None:
    """The leverage of the slot after the ENTER, or None where that was refused."""
    kernel = tree.open_kernel(PatientVenue(tree))
    try:
        outcome = await tree.order(kernel, "ENTER", leverage=leverage)
    except ValueError as error:
        if "leverage" not in str(error):
            raise
        return None
    return tree.slot(kernel, 0).leverage if outcome.accepted else None


async def senseless_leverage(tree: Tree, reached: Probe) -> Observation:
    control = await leverage_traded(tree, 3.0)
    reached.when(control is not None and same(control, 3.0))

    traded = {bad: await leverage_traded(tree, bad) for bad in (0.0, -5.0)}
    return Observation(
        any(leverage is not None for leverage in traded.values()),
        ", ".join(
            f"{bad:g}x is {'refused' if leverage is None else f'traded at {leverage:g}x'}"
            for bad, leverage in traded.items()
        ),
    )


reproduce("A8", senseless_leverage, expected="an ENTER at 0x or -5x is refused")
