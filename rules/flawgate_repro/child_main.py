"""What a child runs: one function of a reproduction, on a `Tree` of its own."""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import json
import os
import resource
import sys
from pathlib import Path
from typing import Any

from .basics import Inconclusive, finished
from .child import FLAG, INCONCLUSIVE
from .tree import Tree

_words: Any = None


def say(value: Any) -> None:
    """Tells the reproduction something now."""
    _words.write(json.dumps(value, default=str) + "\n")
    _words.flush()


def hear() -> str:
    """The next line that the reproduction tells; empty when it has ended."""
    return sys.stdin.readline().rstrip("\n")


def main() -> None:
    global _words
    target, file, name, arguments = sys.argv[1:]
    _words = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    for limit, value in json.loads(os.environ[FLAG]).items():
        resource.setrlimit(int(limit), (value, value))
    sys.argv[1:] = []
    function = getattr(_module(Path(file)), name)
    try:
        value = _run(function, Tree(Path(target)), json.loads(arguments))
    except Inconclusive as reason:
        _words.write(f"{reason}\n")
        _words.flush()
        os._exit(INCONCLUSIVE)
    if value is not None:
        say(value)
    _words.close()
    sys.stderr.flush()
    sys.exit(0)


def _run(function: Any, tree: Tree, arguments: list[Any]) -> Any:
    if not asyncio.iscoroutinefunction(function):
        return function(tree, *arguments)

    async def run() -> Any:
        return await finished(function(tree, *arguments))

    return asyncio.run(run())


def _module(file: Path) -> Any:
    if file.parent == Path(__file__).parent:
        return importlib.import_module(f"{__package__}.{file.stem}")
    spec = importlib.util.spec_from_file_location("flawgate_child", file)
    module = importlib.util.module_from_spec(spec)
    sys.modules["flawgate_child"] = module
    spec.loader.exec_module(module)
    return module
