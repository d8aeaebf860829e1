"""Runs a scenario on the target of the command line, and prints its one line."""

from __future__ import annotations

import argparse
import asyncio
import atexit
import inspect
import json
import os
import random
import sys
from pathlib import Path
from typing import Any, Awaitable, Callable

from .basics import Inconclusive, Observation, Probe
from .child import FLAG
from .tree import Tree


def report(output: Any, **line: Any) -> None:
    """The one line of the reproduction."""
    said = {name: value for name, value in line.items() if value is not None}
    output.write(json.dumps(said) + "\n")
    output.flush()


def reproduce(
    flaw: str, scenario: Callable[[Tree, Probe], Awaitable[Observation]], *, expected: str
) -> None:
    """Runs `scenario` on the target of the command line. `expected` is what a sound tree does."""
    if FLAG in os.environ:
        return  # A child that needs only the functions of the file.
    parser = argparse.ArgumentParser(description=inspect.getdoc(scenario))
    parser.add_argument("--target", required=True, type=Path, help="root of a PINK tree")
    parser.add_argument("--seed", type=int, default=int(os.environ.get("FLAWGATE_SEED", "0")))
    arguments = parser.parse_args()
    random.seed(arguments.seed)
    sys.dont_write_bytecode = True
    output = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    async def run() -> Observation:
        return await scenario(Tree(arguments.target.resolve()), reached)

    reached, line = Probe(), {"flaw": flaw, "seed": arguments.seed, "expected": expected}
    try:
        seen = asyncio.run(run())
    except Inconclusive as reason:
        report(output, **line, reached=bool(reached), triggered=False, inconclusive=str(reason))
        _end()
    report(
        output,
        **line,
        reached=bool(reached),
        triggered=seen.triggered,
        observed=seen.observed,
        attempts=seen.attempts,
    )
    _end()


def _end() -> None:
    """Ends the process, also where the target left threads that wait for ever."""
    atexit._run_exitfuncs()
    sys.stderr.flush()
    os._exit(0)
