"""K21: a notebook that imports the launcher for a type stands in the live environment.

Beside the launcher, where the notebook runs, there is a .env with the live exchange and its keys.
The import alone, of which nothing is called, writes them into the environment of the process:
whatever reads it from then on, trades live.
"""

import os
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce

ENV_FILE = """
DITA_V2_VENUE=BINGX
BINGX_ENV=LIVE
BINGX_API_KEY=key-of-the-file
BINGX_API_SECRET=secret-of-the-file
"""


def import_the_launcher(tree: Tree) -> dict[str, str | list[str]]:
    before = dict(os.environ)
    bundle = tree.named("DITAv2LauncherBundle")
    new = sorted(name for name in os.environ if before.get(name) != os.environ[name])
    return {"imported": bundle.__name__, "new": new}


async def type_for_a_notebook(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy:
        copy.write(".env", ENV_FILE)
        seen = tree.child(import_the_launcher, cwd=copy.root, target=copy.root).value
    reached.when(seen["imported"] == "DITAv2LauncherBundle")
    written = [name for name in seen["new"] if f"{name}=" in ENV_FILE]
    return Observation(
        bool(written),
        f"{seen['imported']} was imported; in the environment there is now "
        f"{written or 'nothing new'}",
    )


reproduce("K21", type_for_a_notebook, expected="an import leaves the environment as it is")
