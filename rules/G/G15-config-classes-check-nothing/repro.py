"""G15: none of the configuration classes minds what it is given.

A dataclass does not look at its annotations. NaN for a timeout, text for a number, a number for a
name: all are stored, and show as a wrong size or a request that fails in the middle of trading.
"""

import inspect
import math
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce

NONSENSE = {float: (math.nan, -1.0, "x"), int: (math.nan, -1, "x"), str: (42, "")}


async def nonsense_for_every_setting(tree: Tree, reached: Probe) -> Observation:
    classes, careless = 0, []
    for config in tree.config_classes():
        usual = config()
        kinds = {name: type(getattr(usual, name)) for name in inspect.signature(config).parameters}
        tries = [(name, value) for name, kind in kinds.items() for value in NONSENSE.get(kind, ())]
        if not {float, int} & set(kinds.values()):
            continue  # Any text may do.
        classes += 1
        if not any(refuses(config, name, value) for name, value in tries):
            name, value = tries[0]
            careless.append(f"{config.__name__}({name}={value!r})")
    reached.when(classes > 0)
    return Observation(
        bool(careless),
        f"of {classes} classes with numbers {len(careless)} take all nonsense: {careless[:4]}",
    )


def refuses(config: type, name: str, value: object) -> bool:
    try:
        config(**{name: value})
    except Exception:
        return True
    return False


reproduce("G15", nonsense_for_every_setting, expected="each class refuses what a setting cannot be")
