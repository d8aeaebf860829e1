"""E22: a leg is said to have begun with a capital that the account never had.

T-1 leaves by its last leg for 5, T-2 leaves for 100, and then the leg is written: with what the
account holds by now, less the 5. The return of the leg is reckoned from that.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce, same
from flawgate_repro.scenes import two_exits_in_a_cycle


async def capital_before_the_leg(tree: Tree, reached: Probe) -> Observation:
    exits = await two_exits_in_a_cycle(tree)
    leg = exits.rows.get("trade_exit_legs")
    reached.when(leg is not None)
    if leg is None:
        return Observation(False, "no trade_exit_legs row was written")
    told = leg["capital_before"]
    had = {exits.before, exits.between, exits.before + 105.0}
    return Observation(
        told is not None and not any(same(told, capital) for capital in had),
        f"the account had {', '.join(f'{capital:.2f}' for capital in sorted(had))}; "
        f"capital_before says {told}",
    )


reproduce("E22", capital_before_the_leg, expected="the capital with which the leg began, or none")
