"""H2: a restart on a fresh host begins by compiling the kernel.

There is no built library, as after a deployment. In place of cargo stands one that only notes what
it was asked. With positions open, the restart waits for a compiler, or fails for want of one.
"""

import os
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import CAPITAL, Observation, PatientVenue, Probe, Tree, reproduce

A_KERNEL = "a kernel"


def first_kernel(tree: Tree, is_built: bool) -> str:
    if is_built:
        tree.provide_kernel()
    try:
        kernel = tree.kernel(PatientVenue(tree), max_slots=1, capital=CAPITAL)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return A_KERNEL if len(kernel.snapshot()["slots"]) == 1 else "no slots"


async def start_without_a_library(tree: Tree, reached: Probe) -> Observation:
    with tempfile.TemporaryDirectory(prefix="flawgate-") as name, tree.copy() as fresh:
        folder, asked = Path(name), Path(name, "asked")
        cargo = folder / "cargo"
        cargo.write_text(f'#!/bin/sh\necho "cargo $*" >> "{asked}"\n', encoding="utf-8")
        cargo.chmod(0o755)
        path = os.pathsep.join([name, os.environ.get("PATH", "")])
        env = {"PATH": path, "CARGO_TARGET_DIR": str(folder / "target")}
        came = tree.child(first_kernel, False, env=env, target=fresh.root).value
        commands = asked.read_text("utf-8").split("\n")[:-1] if asked.exists() else []
    reached.when(bool(commands) or tree.child(first_kernel, True).value == A_KERNEL)
    brief = [command.replace(name, "…") for command in commands]
    return Observation(
        bool(commands),
        f"without a library the start runs {brief or 'no cargo'} and comes to {came[:120]}",
    )


reproduce("H2", start_without_a_library, expected="a shipped library, or a message that it lacks")
