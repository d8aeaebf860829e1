"""Runs a scenario on the target of the command line, and prints its one line."""

from __future__ import annotations

import argparse
import asyncio
import inspect
import json
import os
import random
import sys
from pathlib import Path
from typing import Any, Awaitable, Callable, NoReturn

from .basics import Inconclusive, Observation, Probe
from .tree import Tree


def report(output: Any, **line: Any) -> None:
    """The one line of the reproduction."""
    said = {name: value for name, value in line.items() if value is not None}
    output.write(json.dumps(said) + "\n")
    output.flush()


def reproduce(
    flaw: str, scenario: Callable[[Tree, Probe], Awaitable[Observation]], *, expected: str
) -> NoReturn:
    """Runs `scenario` on the target of the command line. `expected` is what a sound tree does."""
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
        raise SystemExit(0) from None
    report(
        output,
        **line,
        reached=bool(reached),
        triggered=seen.triggered,
        observed=seen.observed,
        attempts=seen.attempts,
    )
    raise SystemExit(0)
