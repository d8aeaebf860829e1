"""I18: importing the system puts a directory before the standard library, and what lies there runs.

The tree stands at the end of sys.path. Its modules are imported; then a file is put where they
want to be looked for first, under the name of a module of the standard library, and the next import
of that name gets the file.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
import json
import os
import tempfile

from flawgate_repro import Observation, Probe, Tree, reproduce

IMPORTS = """
import json, os, sys
from pathlib import Path
paths, *names = sys.argv[1:]
sys.path += paths.split(os.pathsep)
library = os.path.dirname(os.__file__)
inserting, failed = {}, {}
for name in names:
    before = list(sys.path)
    try:
        __import__(name)
    except BaseException as error:
        failed[name] = repr(error)
    front = before[: before.index(library)]
    new = [path for path in sys.path[: sys.path.index(library)] if path not in front]
    if new:
        inserting[name] = new
front = next(iter(inserting.values()), [sys.path[-1]])[0]
Path(front, "colorsys.py").write_text("")
import colorsys
is_decoy = Path(colorsys.__file__).parent == Path(front)
print(json.dumps([inserting, failed, is_decoy]))
"""


async def imports_of_the_system(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy, tempfile.TemporaryDirectory() as elsewhere:
        roots, names = copy.imports()
        paths = os.pathsep.join(map(str, roots))
        ended = tree.python("-c", IMPORTS, paths, *names, cwd=Path(elsewhere))
        inserting, failed, is_decoy = json.loads(ended.stdout.splitlines()[-1])
    reached.when(len(failed) < len(names))
    decoy = "the file beside the modules" if is_decoy else "the library's own"
    return Observation(
        bool(inserting),
        f"{len(names) - len(failed)} modules imported; sys.path got a new front with "
        f"{sorted(inserting) or 'none'}; `import colorsys` then ran {decoy}",
    )


reproduce("I18", imports_of_the_system, expected="no import changes the front of sys.path")
