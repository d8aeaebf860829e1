"""I7: tests of test_flaws.py pass although every word of the kernel is a lie.

In a scratch copy kernel, account and mock venue tell the tests something else than the truth:
another stage, another size, the opposite of accepted. A test that is green all the same asserts
nothing that could be false.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, Observation, Probe, Tree, reproduce

LIARS = ("ExecutionKernel", "MockVenueAdapter", "AccountProjection")
# Which stage is told of an idle slot; others are as far from the truth.
STAGES = ("INTENT_CREATED", "POSITION_OPEN")
LIES = '''

import dataclasses as _dataclasses
import enum as _enum
import inspect as _inspect
import itertools as _itertools
import os as _os
import sys as _sys

_numbers = _itertools.count(1)


def _lie(truth):
    if isinstance(truth, _enum.Enum):
        members = list(type(truth))
        names, stage = [member.name for member in members], _os.environ["STAGE"]
        far = names.index(stage) - names.index("IDLE") if stage in names else 1
        return members[(members.index(truth) + (far % len(names) or 1)) % len(names)]
    if isinstance(truth, bool):
        return not truth
    if isinstance(truth, (int, float)):
        return truth + next(_numbers)
    if isinstance(truth, str):
        return f"{{truth}}-{{next(_numbers)}}"
    if isinstance(truth, dict):
        return {{name: _lie(part) for name, part in truth.items()}}
    if type(truth) in (list, tuple, set):
        return type(truth)(map(_lie, truth))
    if _dataclasses.is_dataclass(truth) and not isinstance(truth, type):
        liar = object.__new__(type(truth))
        for field in _dataclasses.fields(truth):
            object.__setattr__(liar, field.name, _lie(getattr(truth, field.name)))
        return liar
    return truth


def _is_a_test(frame):
    return _os.path.basename(frame.f_code.co_filename).startswith("test_")


def _lying(method):
    async def later(answer):
        return _lie(await answer)

    def asked(self, *arguments, **options):
        answer = method(self, *arguments, **options)
        if not _is_a_test(_sys._getframe(1)):
            return answer
        return later(answer) if _inspect.isawaitable(answer) else _lie(answer)

    return asked


def _read(self, name):
    value = object.__getattribute__(self, name)
    is_told = _is_a_test(_sys._getframe(1)) and not callable(value)
    return _lie(value) if is_told else value


for _name, _method in list(vars({name}).items()):
    if _inspect.isfunction(_method) and not _name.startswith("_"):
        setattr({name}, _name, _lying(_method))
{name}.__getattribute__ = _read
'''


async def suite_among_liars(tree: Tree, reached: Probe) -> Observation:
    with tree.copy() as copy:
        files = [file for file in copy.sources(tests=True) if file.stem == "test_flaws"]
        if not files:
            raise Inconclusive("the target has no test_flaws.py")
        for name in LIARS:
            copy.add(name, LIES.format(name=name))
        green = [str(file.relative_to(copy.root)) for file in files]
        for stage in STAGES:
            suite = copy.pytest(*green, env={"STAGE": stage})
            reached.when(any("assert" in suite.details[test] for test in suite.failed))
            green = suite.passed
            if not green:
                break
    names = [test.rpartition("::")[2] for test in green]
    return Observation(
        bool(green), f"green among liars: {len(green)} tests, {', '.join(names) or 'none'}"
    )


reproduce("I7", suite_among_liars, expected="every test turns red when all that is told is wrong")
