"""L8: with LIVE configured, what the test generators write still talks to the demo exchange.

The generators are run, and then the tests that they wrote, with BINGX_ENV=LIVE and credentials. No
name is resolved; noted are the hosts that were asked for and the URLs that clients were made with.
"""

import shutil
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Copy, Inconclusive, Observation, Probe, Tree, reproduce

GENERATORS = ("gen2.py", "_gen_test.py")
LIVE = {"BINGX_ENV": "LIVE", "BINGX_API_KEY": "the-key", "BINGX_API_SECRET": "the-secret"}
PLUGIN = """
import os, socket, sys

def note(host):
    with open(os.environ["HOSTS"], "a") as file:
        file.write(f"{host}\\n")

def unresolved(host, *_, **__):
    note(host)
    raise socket.gaierror("no names in here")

def pytest_collection_modifyitems():
    socket.getaddrinfo = unresolved
    found = {getattr(module, "BingxConfig", None) for module in [*sys.modules.values()]}
    for config in found - {None}:
        make = config.__init__
        def made(self, *arguments, _make=make, **options):
            _make(self, *arguments, **options)
            note(self.base_url)
        config.__init__ = made
"""


def emitted(tree: Tree, copy: Copy) -> list[str]:
    """Runs the generators. The tests that they wrote, each under a name of its own."""
    tests: list[str] = []
    for generator in (file for file in copy.sources(tests=True) if file.name in GENERATORS):
        before = {file: file.stat().st_mtime_ns for file in copy.root.rglob("*.py")}
        tree.python(str(generator), env=LIVE, cwd=generator.parent)
        for file in sorted(copy.root.rglob("*.py")):
            if before.get(file) != file.stat().st_mtime_ns:
                own = file.with_name(f"test_emitted_{len(tests)}.py")
                shutil.copy(file, own)
                tests.append(str(own.relative_to(copy.root)))
    if not tests:
        raise Inconclusive("no test generator wrote a test")
    return tests


async def emitted_tests_under_live(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy:
        hosts = copy.write("hosts.txt", "")
        copy.write("flawgate_hosts.py", PLUGIN)
        tests = emitted(tree, copy)
        suite = copy.pytest("-p", "flawgate_hosts", *tests, env={**LIVE, "HOSTS": str(hosts)})
        asked = sorted(set(hosts.read_text("utf-8").split()))
    reached.when(bool(suite.passed or suite.failed))
    return Observation(
        any("vst" in host for host in asked),
        f"{len(suite.outcomes)} emitted tests under LIVE asked for {asked or 'no host'}",
    )


reproduce("L8", emitted_tests_under_live, expected="the host of the environment, or a refusal")
