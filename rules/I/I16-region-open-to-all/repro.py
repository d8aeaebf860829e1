"""I16: every user of the machine can read the positions in shared memory, and write others there.

Both planes are made under the usual umask. What their regions allow to those who are not their
owner is looked up where they lie; what is written there would be believed.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import os
import stat

from flawgate_repro import Observation, Probe, Tree, closed, finished, region_prefix, regions
from flawgate_repro import reproduce


def mapped_files() -> set[str]:
    """The files that this process has mapped to share them."""
    with open("/proc/self/maps", encoding="utf-8") as maps:
        rows = [line.split(maxsplit=5) for line in maps]
    return {row[5].strip() for row in rows if len(row) > 5 and row[1].endswith("s")}


def rights_of_others(file: str) -> str:
    """What group and others may do with a file that lies where they get to it."""
    if any(not os.stat(folder).st_mode & 0o011 for folder in Path(file).parents):
        return ""
    mode = os.stat(file).st_mode
    rights = {"read": stat.S_IRGRP | stat.S_IROTH, "write": stat.S_IWGRP | stat.S_IWOTH}
    return " and ".join(name for name, bits in rights.items() if mode & bits)


async def planes_in_use(tree: Tree, prefix: str) -> dict[str, str]:
    os.umask(0o022)
    before = mapped_files()
    zinc, control = tree.real_zinc_plane(prefix), tree.real_control_plane(prefix)
    zinc.write_slot(tree.trade_slot(trade_id="T-1"))
    await finished(control.update(max_leverage=3.0))
    shm = [os.path.join("/dev/shm", name) for name in regions(prefix)]
    files = {file for file in mapped_files() - before | set(shm) if os.path.isfile(file)}
    seen = {Path(file).name: rights_of_others(file) for file in sorted(files)}
    for plane in (zinc, control):
        await closed(plane)
    return seen


async def regions_of_the_planes(tree: Tree, reached: Probe) -> Observation:
    with region_prefix() as prefix:
        rights = tree.child(planes_in_use, prefix).value
    reached.when(len(rights) >= 2)
    open_ones = {file.replace(prefix, "PREFIX"): what for file, what in rights.items() if what}
    return Observation(
        bool(open_ones),
        f"of {len(rights)} files other users may: {open_ones or 'nothing with any'}",
    )


reproduce("I16", regions_of_the_planes, expected="only their owner may read and write the regions")
