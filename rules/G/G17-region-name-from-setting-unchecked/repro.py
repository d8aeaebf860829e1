"""G17: a prefix from the configuration leads the planes out of their directory.

It becomes the name of a shared-memory region as it is. With slashes and dots in it, slots and
control are written wherever it points: into another deployment's files, or over any file at all.
"""

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, closed, refused, reproduce

async def prefix_with_dots(tree: Tree, reached: Probe) -> Observation:
    with tempfile.TemporaryDirectory(prefix="flawgate-elsewhere-") as elsewhere:
        prefix = f"{os.path.relpath(elsewhere, '/dev/shm')}/x"
        seen, strayed = [], []
        for make in (tree.real_zinc_plane, tree.real_control_plane):
            usual = make(f"flawgate_{os.getpid()}")
            await closed(usual)
            reached.when(usual is not None)

            planes: list[Any] = []
            why = await refused(lambda: planes.append(make(prefix)))
            strayed += sorted(os.listdir(elsewhere))
            seen.append(f"{make.__name__} {'refuses it with ' + why if why else 'takes it'}")
            for plane in planes:
                await closed(plane)
    return Observation(
        bool(strayed),
        f"with the prefix ../(…)/x {' and '.join(seen)}; outside of /dev/shm: {strayed}",
    )


reproduce("G17", prefix_with_dots, expected="a prefix that leads elsewhere is refused or escaped")
