"""The Python half of the rewrites: a question as JSON on standard input, the edits as JSON on standard output."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any

from rewriter import Rewriter

MODULES = {
    "rename": "rename",
    "reorder": "reorder",
    "move": "move",
    "refolder": "refolder",
    "extract": "extract",
    "inline": "inline",
    "match-to-if": "match_to_if",
    "if-to-match": "if_to_match",
    "nest": "nest",
    "return-early": "return_early",
    "loops": "loops",
    "format": "formatted",
    "positional": "positional",
    "stepwise": "stepwise",
    "constants": "constants",
    "untyped": "untyped",
    "reformat": "reformat",
}


def compile_errors(files: dict[str, str]) -> list[str]:
    errors = []
    for path, text in sorted(files.items()):
        if path.endswith(".py"):
            try:
                compile(text, path, "exec", dont_inherit=True)
            except (SyntaxError, ValueError) as error:
                line = text.split("\n")[(getattr(error, "lineno", 1) or 1) - 1].strip()
                errors.append(f"{path}:{getattr(error, 'lineno', 0)}: {error}: {line}")
    return errors


def answer(question: dict[str, Any]) -> Any:
    if question["rewrite"] == "compile":
        return compile_errors(question["files"])
    rewriter = Rewriter(question["files"], question["seed"], question["named"])
    import_module(MODULES[question["rewrite"]]).rewrite(rewriter)
    return rewriter.result()


if __name__ == "__main__":
    json.dump(answer(json.load(sys.stdin)), sys.stdout)
