"""J11: the same settings hold or do not, depending on whether the launcher was imported before.

A .env file beside the modules names symbol, prefix, exchange and database. Two fresh interpreters
make the configurations: one imports the launcher first, the other does not, as a script or a test
might. Where they differ, one of them trades with defaults instead of what is configured.
"""

import sys
from dataclasses import fields
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce

ENV_FILE = """
BINGX_API_KEY=key-of-the-file
BINGX_API_SECRET=secret-of-the-file
BINGX_ENV=LIVE
CLICKHOUSE_DB=base_of_the_file
DITA_V2_PREFIX=prefix_of_the_file
DITA_V2_STRATEGY=strategy_of_the_file
DITA_V2_SYMBOL=ETH-USDT
"""


def settings(tree: Tree, launcher_first: bool) -> dict[str, str]:
    """What the configurations hold that are made without arguments."""
    if launcher_first:
        tree.named("build_launcher_bundle")
    found = {}
    for kind in tree.config_classes():
        made = kind()
        for field in fields(made):
            found[f"{kind.__name__}.{field.name}"] = str(getattr(made, field.name))
    return found


async def two_orders_of_import(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy:
        copy.write(".env", ENV_FILE)
        alone, after = (
            tree.child(settings, first, cwd=copy.root, target=copy.root).value
            for first in (False, True)
        )
    reached.when(len(alone) > 5 and alone.keys() == after.keys())
    differ = [name for name in alone if alone[name] != after[name] and "Config(" not in alone[name]]
    examples = [f"{name} is {alone[name]!r} or {after[name]!r}" for name in differ[:3]]
    return Observation(
        bool(differ),
        f"of {len(alone)} settings {len(differ)} depend on the order: {examples or 'none'}",
    )


reproduce("J11", two_orders_of_import, expected="the same settings, whatever is imported first")
