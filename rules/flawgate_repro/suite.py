"""The target's tests, in a scratch copy: what they notice, and what they enter.

    with tree.copy() as copy:
        copy.replace_function("BingxVenueAdapter._run", "def _run(self, result): return None")
        ended = copy.pytest("tests/test_venue.py::test_timeout")
    ended.passed, ended.failed

The tree's own code is changed only here, and only to show that a test does not notice.
"""

from __future__ import annotations

import ast
import importlib
import json
import os
import re
import shutil
import sys
import tempfile
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, Mapping

from .basics import Inconclusive
from .child import Child, clean_environment, start_python
from .layout import Layout, is_test
from .loopback import Loopback
from .outcomes import HURRY, OUTCOMES, WHOLE

# For tests that await the choice, and for those that do not.
_CHOICE = """
def _pick_live_symbol(client, *_, **__):
    class Chosen(dict):
        def __await__(self):
            return self
            yield

    return Chosen(
        symbol="BTC-USDT", quantityPrecision=4, pricePrecision=2, stepSize="0.0001",
        tickSize="0.01", size="0.0001", tradeMinUSDT=2.0, tradeMinQuantity=0.0001, status=1,
    )
"""

_WRAPPED = """

def _flawgate_wraps():
    import functools
    import inspect
    import json
    import os

    def note(value):
        with open({notes!r}, "a", encoding="utf-8") as file:
            file.write(json.dumps(value) + "\\n")

    def word(value):
        return str(getattr(value, "value", value))

    def after(answer, change):
        async def later():
            return change(await answer)

        return later() if inspect.isawaitable(answer) else change(answer)

{body}

    call = {owner}.{method}

    @functools.wraps(call)
    def wrapped(*arguments, **options):
        if os.environ.get({whole!r}):
            return call(*arguments, **options)
        return around(call, *arguments, **options)

    {owner}.{method} = wrapped


_flawgate_wraps()
"""

_RULES = Path(__file__).resolve().parents[1]
_LEFT_BEHIND = shutil.ignore_patterns("__pycache__", "target", ".*", "node_modules")


@dataclass(frozen=True)
class Suite:
    """How the tests ended: passed, failed, skipped, xfailed, error; or collected, if not run."""

    outcomes: dict[str, str]
    details: dict[str, str]
    # Where an event loop stood still, and for how long; if told to look, by PYTHONASYNCIODEBUG.
    stalls: list[tuple[str, float]]
    child: Child
    # Those that passed while nothing was broken; if told to run them so as well, by FLAWGATE_TWICE.
    whole: list[str]

    def which(self, outcome: str) -> list[str]:
        return sorted(test for test, seen in self.outcomes.items() if seen == outcome)

    @property
    def passed(self) -> list[str]:
        return self.which("passed")

    @property
    def failed(self) -> list[str]:
        """Those that are red: by an assertion, or by an error around it."""
        return sorted([*self.which("failed"), *self.which("error")])


class Copy:
    """A scratch copy of the target."""

    def __init__(self, target: Path) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="flawgate-copy-"))
        self.root = self._folder / "tree"
        self._notes = self._folder / "notes"
        shutil.copytree(target, self.root, symlinks=True, ignore=_LEFT_BEHIND)
        self.layout = Layout(self.root)

    def __enter__(self) -> Copy:
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    # What is in it.

    def imports(self) -> tuple[list[Path], list[str]]:
        """What an interpreter is to have on its path, and the modules of the system by the names
        that it then imports them by."""
        layout = Layout(self.root, package=self.root.name)
        return ([self.root.parent] if layout.package else layout.roots), sorted(layout.sources)

    def sources(self, *, tests: bool = False) -> list[Path]:
        """The Python files, those of the tests or those of the system."""
        files = sorted(self.root.rglob("*.py"))
        return [file for file in files if tests == is_test(file.relative_to(self.root))]

    def defining(self, name: str, *, tests: bool = False) -> Path:
        """The file that defines `Class`, `Class.method` or `function`."""
        name = self.layout.own_name(name)
        for file in self.sources(tests=tests):
            if _find(ast.parse(file.read_text(encoding="utf-8")), name) is not None:
                return file
        raise Inconclusive(f"the target has no {name}")

    def functions(self, file: Path) -> dict[str, ast.AST]:
        """The functions of a file by name, methods as `Class.method`."""
        return dict(_functions(ast.parse(file.read_text(encoding="utf-8"))))

    def tests(self, pattern: str) -> list[str]:
        """The ids, for pytest, of the tests whose name has the regular expression in it."""
        return [
            f"{file.relative_to(self.root)}::{name.replace('.', '::')}"
            for file in self.sources(tests=True)
            for name in self.functions(file)
            if name.rpartition(".")[2].startswith("test") and re.search(pattern, name)
        ]

    # Changes.

    def add(self, name: str, source: str) -> None:
        """Puts `source` at the end of the file that defines `Class` or `function`."""
        file, own = self.defining(name), self.layout.own_name(name)
        alias = f"\n{name} = {own}\n" if own != name else ""
        text = file.read_text(encoding="utf-8") + alias + textwrap.dedent(source)
        file.write_text(text, encoding="utf-8")

    def replace(self, file: str | Path, old: str, new: str) -> None:
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        if old not in text:
            raise Inconclusive(f"{path.name} has no {old!r}")
        path.write_text(text.replace(old, new), encoding="utf-8")

    def replace_function(self, name: str, source: str, *, tests: bool = False) -> None:
        """Puts `source` in place of `function` or `Class.method`, with its decorators."""
        file = self.defining(name, tests=tests)
        text = file.read_text(encoding="utf-8")
        node = _find(ast.parse(text), self.layout.own_name(name))
        first = min([node.lineno, *(each.lineno for each in node.decorator_list)]) - 1
        lines = text.splitlines()
        new = textwrap.indent(textwrap.dedent(source).strip("\n"), " " * node.col_offset)
        lines[first : node.end_lineno] = new.splitlines()
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def mark(self, name: str, *, tests: bool = False) -> Path:
        """Has `function` or `Class.method` leave a file, which is there once it was entered."""
        file = self.defining(name, tests=tests)
        text = file.read_text(encoding="utf-8")
        body = _find(ast.parse(text), self.layout.own_name(name)).body
        first = body[1] if isinstance(body[0], ast.Expr) and len(body) > 1 else body[0]
        trace = self._folder / f"entered-{name}"
        lines = text.splitlines()
        lines.insert(first.lineno - 1, f"{' ' * first.col_offset}open({str(trace)!r}, 'w').close()")
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return trace

    def wrap(self, name: str, source: str) -> None:
        """Has `around(call, *arguments, **options)` of `source` called in place of a method.

        It can say `note(value)`, see `notes`, and `after(answer, change)` for an answer that may
        have to be awaited; `word(value)` is the text of an enum's member.
        """
        owner, _, method = self.layout.own_name(name).rpartition(".")
        file = self.defining(name)
        text = file.read_text(encoding="utf-8")
        body = textwrap.indent(textwrap.dedent(source).strip("\n"), "    ")
        text += _WRAPPED.format(
            notes=str(self._notes), whole=WHOLE, body=body, owner=owner, method=method
        )
        file.write_text(text, encoding="utf-8")

    def notes(self) -> list[Any]:
        """What wrapped methods have noted."""
        lines = self._notes.read_text("utf-8").splitlines() if self._notes.exists() else []
        return [json.loads(line) for line in lines]

    def live_tests(self, bingx: Loopback, *, timeout: float = 40.0) -> Suite:
        """Runs the live tests on the exchange on loopback, and looks where event loops stand still.

        The contract to trade is chosen for them: they choose by what the exchange lists.
        """
        tests = [file for file in self.sources(tests=True) if _is_live(file)]
        if not tests:
            raise Inconclusive("the target has no live tests")
        try:
            self.replace_function("_pick_live_symbol", _CHOICE, tests=True)
        except Inconclusive:
            pass
        names = [str(file.relative_to(self.root)) for file in tests]
        env = {**bingx.environment(), "PYTHONASYNCIODEBUG": "1", HURRY: "20"}
        return self.pytest(*names, env=env, timeout=timeout)

    def offline_tests(self, *words: str) -> list[str]:
        """The files of tests that do without the exchange; of those with a word or more, the ones
        that have one of them, or import a helper that has."""
        texts = {file: file.read_text(encoding="utf-8") for file in self.sources(tests=True)}
        tests = [file for file in texts if re.match("test_|.*_test$", file.stem)]
        helpers = [file.stem for file in texts if file not in tests and _has(texts[file], words)]
        return [
            str(file.relative_to(self.root))
            for file in tests
            if not _is_live(file) and _has(texts[file], (*words, *(helpers if words else ())))
        ]

    def write(self, file: str, text: str) -> Path:
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
        return path

    # Runs.

    def pytest(
        self, *arguments: str, env: Mapping[str, str] | None = None, timeout: float = 40.0
    ) -> Suite:
        """Runs pytest there with these arguments: node ids, `-k`, `--collect-only`."""
        return self._pytest(["-m", "pytest"], arguments, env, timeout)

    def entered(
        self, *arguments: str, env: Mapping[str, str] | None = None, timeout: float = 40.0
    ) -> tuple[set[str], Suite]:
        """Runs pytest under coverage. The functions of the system that were entered, and how the
        tests ended; a function is told as `module:Class.method`."""
        data = self._folder / "coverage"
        coverage = ["coverage", "run", f"--data-file={data}", f"--source={self.root}"]
        run = ["-m", *coverage, "-m", "pytest"]
        suite = self._pytest(run, arguments, env, timeout)
        return self._entered(data), suite

    def _pytest(
        self,
        command: list[str],
        arguments: tuple[str, ...],
        env: Mapping[str, str] | None,
        timeout: float,
    ) -> Suite:
        notes = self._folder / "outcomes"
        notes.unlink(missing_ok=True)
        path = [clean_environment(None).get("PYTHONPATH"), str(_RULES)]
        environment = {
            "PYTHONPATH": os.pathsep.join(filter(None, path)),
            OUTCOMES: str(notes),
            **(env or {}),
        }
        options = ["-p", "flawgate_repro.outcomes", "-p", "no:cacheprovider", "-q"]
        running = start_python((*command, *options, *arguments), environment, self.root)
        with running:
            ended = running.wait(timeout)
        lines = notes.read_text(encoding="utf-8").splitlines() if notes.exists() else []
        told = [json.loads(line) for line in lines]
        stalls = [(row["detail"], float(row["stall"])) for row in told if "stall" in row]
        rows = [row for row in told if "test" in row]
        outcomes = {row["test"]: row["outcome"] for row in rows}
        if not outcomes:
            said = f"{ended.stdout}\n{ended.stderr}"[-600:].strip()
            raise Inconclusive(f"pytest found no test: {said}")
        details = {row["test"]: row.get("detail", "") for row in rows}
        whole = [row["whole"] for row in told if "whole" in row]
        return Suite(outcomes, details, stalls, ended, whole)

    def _entered(self, data: Path) -> set[str]:
        try:
            from coverage import CoverageData
        except ImportError:
            raise Inconclusive("no coverage in this Python") from None
        if not data.exists():
            raise Inconclusive("coverage wrote nothing")
        lines = CoverageData(basename=str(data))
        lines.read()
        found = set()
        for file in self.sources():
            run = set(lines.lines(str(file)) or ())
            module = ".".join(file.relative_to(self.root).with_suffix("").parts)
            for name, node in self.functions(file).items():
                if run & _own_lines(node):
                    found.add(f"{module}:{name}")
        return found


def test_member(target: Path, name: str) -> Any:
    """A function or class of the target's tests, in whichever of their modules it stands."""
    for file in sorted(target.rglob("*.py")):
        inside = file.relative_to(target)
        if not is_test(inside) or _find(ast.parse(file.read_text("utf-8")), name) is None:
            continue
        for folder in (str(file.parent), str(target)):
            if folder not in sys.path:
                sys.path.append(folder)
        return getattr(importlib.import_module(file.stem), name)
    raise Inconclusive(f"the target's tests have no {name}")


def _has(text: str, words: Iterable[str]) -> bool:
    return not words or any(word in text for word in words)


def _is_live(file: Path) -> bool:
    """Whether its tests are of those that want the exchange itself."""
    return "live" in file.stem and "test" in file.stem and "helper" not in file.stem


def _functions(node: Any, prefix: str = "") -> Any:
    for child in getattr(node, "body", []):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield f"{prefix}{child.name}", child
        elif isinstance(child, ast.ClassDef):
            yield from _functions(child, f"{prefix}{child.name}.")
        elif isinstance(child, (ast.If, ast.Try, ast.With)):
            yield from _functions(child, prefix)


def _find(module: ast.Module, name: str) -> Any:
    for found, node in _functions(module):
        if found == name or found.rpartition(".")[2] == name:
            return node
    classes = [node for node in module.body if isinstance(node, ast.ClassDef)]
    return next((node for node in classes if node.name == name), None)


def _own_lines(function: Any) -> set[int]:
    """The lines of the body; `def` itself runs when the module is read."""
    return {line for part in function.body for line in range(part.lineno, part.end_lineno + 1)}
