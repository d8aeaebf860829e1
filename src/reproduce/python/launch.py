"""Starts one command of a reproduction or of a build, apart from this machine, and ends all that it left.

    python3 -I launch.py describe                 the Python and its packages, as JSON
    python3 -I launch.py lacks REQUIREMENT…       those that it does not meet, as JSON
    python3 -I launch.py run ORDER -- COMMAND…    runs COMMAND as ORDER says, and reports on file descriptor 3

ORDER is JSON, see `Order` in src/reproduce/launch.ts. Isolation is `namespaces` (Linux 5.12, where users may have
them: a file system, processes, shared memory and a network of its own) or `guard` (limits alone; network.py keeps
Python from the network). The report is one line of JSON: how the command ended and what it ran out of.
"""

import json
import os
import signal
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

REPORT = 3


def describe():
    import hashlib
    import importlib.metadata
    import platform

    installed = sorted({f"{each.name}=={each.version}" for each in importlib.metadata.distributions()})
    print(
        json.dumps(
            {
                "executable": sys.executable,
                "version": f"{platform.python_implementation()} {platform.python_version()}",
                "packages": hashlib.sha256("\n".join(installed).encode()).hexdigest(),
                "count": len(installed),
                "folders": sorted({sys.base_prefix, sys.base_exec_prefix, sys.prefix, os.path.dirname(os.path.realpath(sys.executable))}),
            }
        )
    )


def lacks(*requirements):
    """Prints those that this Python does not meet, each with why: a name alone is met by any version."""
    import importlib.metadata

    try:
        from packaging.requirements import Requirement
    except ImportError:
        from pip._vendor.packaging.requirements import Requirement
    missing = []
    for text in requirements:
        wanted = Requirement(text)
        if wanted.marker is not None and not wanted.marker.evaluate():
            continue
        try:
            there = importlib.metadata.version(wanted.name)
        except importlib.metadata.PackageNotFoundError:
            missing.append(wanted.name)
        else:
            if not wanted.specifier.contains(there, prereleases=True):
                missing.append(f"{text} ({there} is there)")
    print(json.dumps(missing))


def run(order, separator, *command):
    assert separator == "--"
    import supervise

    os.umask(0o022)
    os.set_inheritable(REPORT, False)
    # Asked to end, it ends what it has started first.
    supervise.end_with_parent(signal.SIGTERM)
    order = json.loads(order)
    start = supervise.apart if order["isolation"] == "namespaces" else supervise.beside
    try:
        start(order, list(command), REPORT)
    except OSError as error:
        os.write(REPORT, json.dumps(supervise.failure(error)).encode())


if __name__ == "__main__":
    {"describe": describe, "lacks": lacks, "run": run}[sys.argv[1]](*sys.argv[2:])
