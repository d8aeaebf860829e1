"""J14: `NAME=` in an environment file switches off what is on by default.

A switch whose default is on is read three times: the variable is not there, has a word for true,
and is there without a value. The last is meant as not set, and reads as off.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce

SET = {"FLAWGATE_EMPTY": "", "FLAWGATE_BLANK": "  ", "FLAWGATE_ON": "true", "FLAWGATE_OFF": "false"}


def switches(tree: Tree) -> dict[str, bool | str]:
    """What is read of each variable where the default is on."""
    read: dict[str, bool | str] = {}
    for name in (*SET, "FLAWGATE_UNSET"):
        try:
            read[name.removeprefix("FLAWGATE_").lower()] = tree.env_bool(name, True)
        except ValueError as error:
            read[name.removeprefix("FLAWGATE_").lower()] = f"refused: {error}"
    return read


async def variable_without_a_value(tree: Tree, reached: Probe) -> Observation:
    read = tree.child(switches, env=SET).value
    reached.when(read["on"] is True and read["off"] is False and read["unset"] is True)
    return Observation(read["empty"] is False, f"with a default of True it reads {read}")


reproduce("J14", variable_without_a_value, expected="empty is as good as unset, or is refused")
