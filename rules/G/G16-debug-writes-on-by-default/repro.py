"""G16: a host whose environment does not mention DITA_V2_DEBUG_CLICKHOUSE sends debug rows.

Three launches on a ClickHouse of their own: with the variable on, off, and not there. What the
first writes and the second does not are the debug rows: load, and trade detail nobody guards.
"""

import os
import re
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Loopback, Observation, Probe, Tree, finished, reproduce

VARIABLE = "DITA_V2_DEBUG_CLICKHOUSE"


async def three_launches(tree: Tree) -> dict[str, list[str]]:
    """The tables that each launch wrote to."""
    written = {}
    for case, setting in {"on": "1", "off": "0", "unset": None}.items():
        os.environ.pop(VARIABLE, None)
        with Loopback() as sink:
            os.environ.update({**sink.environment(), "DITA_V2_VENUE": "MOCK"})
            if setting is not None:
                os.environ[VARIABLE] = setting
            bundle = tree.open_bundle()
            await tree.must(bundle.kernel, "ENTER")
            await finished(bundle.close())
            written[case] = re.findall(r"INSERT\s+INTO\s+(\S+)", " ".join(sink.statements), re.I)
    return written


async def variable_not_there(tree: Tree, reached: Probe) -> Observation:
    with tempfile.TemporaryDirectory(prefix="flawgate-") as folder:
        written = tree.child(three_launches, cwd=Path(folder)).value
    debug = set(written["on"]) - set(written["off"])
    reached.when(bool(debug))
    return Observation(
        bool(debug & set(written["unset"])),
        f"debug rows go to {sorted(debug)}; without the variable a launch writes to "
        f"{sorted(set(written['unset'])) or 'no table'}",
    )


reproduce("G16", variable_not_there, expected="no debug rows unless somebody switches them on")
