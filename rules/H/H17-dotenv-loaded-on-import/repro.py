"""H17: a tool that only imports the launcher has the keys of a .env file in its environment.

The file lies beside the code, as on a trader's machine. A console or a test that imports the module
to look at something picks up live credentials, and may trade with them.
"""

import os
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce

KEYS = {"BINGX_API_KEY": "of-the-file", "BINGX_ENV": "LIVE", "FLAWGATE_OF_DOTENV": "1"}


def import_launcher(tree: Tree) -> dict[str, str]:
    """The variables that are there after the import and were not before."""
    before = dict(os.environ)
    tree.named("build_launcher_bundle")
    return {name: value for name, value in os.environ.items() if before.get(name) != value}


async def import_beside_a_dotenv(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy:
        lines = [f"{name}={value}\n" for name, value in KEYS.items()]
        copy.write(".env", "".join(lines))
        changed = tree.child(import_launcher, target=copy.root, cwd=copy.root).value
    reached.when(isinstance(changed, dict))
    loaded = sorted(name for name in KEYS if changed.get(name) == KEYS[name])
    return Observation(
        bool(loaded), f"the import alone brought into the environment: {loaded or 'nothing'}"
    )


reproduce("H17", import_beside_a_dotenv, expected="importing changes no variable")
