"""H1: on a new host the system does not start, for no file says what it needs.

An installation is emulated: of the packages on this machine those are there that the tree's own
manifests declare, with what these need in turn, and nothing else. Then the launcher is imported.
"""

import re
import sys
import tempfile
from importlib import metadata
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, Observation, Probe, Tree, reproduce
from flawgate_repro.manifests import declared_requirements


def install(packages: list[str], folder: Path) -> None:
    """Links into `folder` what these packages consist of, and what they need."""
    done: set[str] = set()
    while packages:
        try:
            package = metadata.distribution(re.split(r"[^\w.-]", packages.pop())[0])
        except metadata.PackageNotFoundError:
            continue
        if package.name in done:
            continue
        done.add(package.name)
        packages += [each for each in package.requires or [] if "extra ==" not in each]
        for part in {file.parts[0] for file in package.files or []} - {"..", "__pycache__"}:
            (folder / part).symlink_to(package.locate_file(part))


def import_launcher(tree: Tree, packages: list[str] | None) -> str:
    """The module that is missing; none if the launcher is there. All of the machine for None."""
    with tempfile.TemporaryDirectory(prefix="flawgate-") as folder:
        if packages is not None:
            install(packages, Path(folder))
            own = [entry for entry in sys.path if not any(metadata.distributions(path=[entry]))]
            sys.path[:] = [*own, folder]
        try:
            tree.named("build_launcher_bundle")
        except ModuleNotFoundError as error:
            missing = str(error.name).partition(".")[0]
            if any(tree.target.rglob(f"{missing}.py")) or any(tree.target.rglob(f"{missing}/")):
                raise Inconclusive(f"{missing} is of the tree, and is not found") from None
            return missing
    return ""


async def start_on_a_new_host(tree: Tree, reached: Probe) -> Observation:
    declared = declared_requirements(tree.target)
    missing = tree.child(import_launcher, declared).value
    reached.when(bool(missing) or tree.child(import_launcher, None).value == "")
    came = f"there is no module {missing}" if missing else "the launcher is imported"
    return Observation(
        bool(missing) and not declared,
        f"declared: {', '.join(declared) or 'nothing'}; installed from that, {came}",
    )


reproduce("H1", start_on_a_new_host, expected="what the launcher imports is declared somewhere")
