"""Asks a tree for everything that reproductions ask of one, and prints as JSON what it lacks.

    python3 doctor.py --target TREE --rules RULES

What is asked for stands in the rules: names that reproductions and their harness look up, and the parts that a
flawgate_binding.py may make, which are tried one by one, each in a process of its own.
"""

import argparse
import ast
import asyncio
import difflib
import inspect
import json
import os
import re
import select
import signal
import sys
import tempfile
import time
from pathlib import Path
from types import SimpleNamespace

PART_SECONDS = 20.0
# Parts that run until they are ended.
RUNS_ON_SECONDS = 3.0
# Parts that a flaw itself makes stand still.
MAY_STAND_STILL = ("update_slot",)
BINDING = "flawgate_binding"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--target", required=True, type=Path)
    parser.add_argument("--rules", required=True, type=Path)
    arguments = parser.parse_args()
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(arguments.rules))
    output = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    target = arguments.target.resolve()
    visit = Visit(target, Asked(arguments.rules), Named(target))
    names = [*visit.binding(), *visit.lookups(), *visit.parts()]
    output.write(json.dumps({"names": names, "skeleton": skeleton(names)}))
    output.flush()
    os._exit(0)


def entry(kind, name, status="ok", detail=None, nearest=None, asked_by=()):
    return {"kind": kind, "name": name, "status": status, "detail": detail, "nearest": nearest, "askedBy": list(asked_by)}


class Asked:
    """What the rules ask of a tree: by module and by name, and who asks."""

    def __init__(self, rules):
        from flawgate_repro.tree import BINDABLE

        self.bindable = BINDABLE
        self.modules, self.names, self.of_tests, self.parts = {}, {}, {}, {}
        for file in sorted(rules.glob("flawgate_repro/*.py")):
            self._read(file, None)
        for file in sorted(rules.glob("*/*/repro.py")):
            self._read(file, file.parent.name.split("-", 1)[0])

    def _read(self, file, flaw):
        for owner, does_without, call in calls_in(ast.parse(file.read_text(encoding="utf-8"))):
            called = call.func.attr
            table = {"module": self.modules, "named": self.names, "of_tests": self.of_tests}.get(called)
            if table is not None and not does_without and call.args and isinstance(call.args[0], ast.Constant):
                self._note(table, call.args[0].value, owner, flaw)
            elif called in self.bindable and flaw is not None:
                self._note(self.parts, called, owner, flaw)

    def _note(self, table, name, owner, flaw):
        """`owner` is the function of the harness that asks: where a binding takes its place, nobody asks."""
        if name != BINDING:
            table.setdefault(name, []).append((owner, flaw))

    def those(self, table, bound):
        """Names with the flaws that ask for them; without what only a bound part of the harness asks for."""
        for name, askers in sorted(table.items()):
            if any(flaw is not None or owner not in bound for owner, flaw in askers):
                yield name, in_order({flaw for _, flaw in askers if flaw is not None})


def in_order(flaws):
    return sorted(flaws, key=lambda flaw: (flaw[0], int(flaw[1:])))


def calls_in(node, owner=None, does_without=False):
    """Calls of methods, each with the function in which it stands, and whether a handler stands by if it fails."""
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)) and owner is None else owner
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute):
            yield inner, does_without, child
        yield from calls_in(child, inner, does_without or (isinstance(child, ast.Try) and bool(child.handlers)))


class Named:
    """What the target defines, by name, for what is named most like something."""

    def __init__(self, target):
        self.modules = sorted(file.stem for file in target.glob("*.py") if file.stem not in (BINDING, "__init__"))
        self.places = {}
        for file in sorted(target.rglob("*.py")):
            try:
                tree = ast.parse(file.read_text(encoding="utf-8"))
            except (SyntaxError, UnicodeDecodeError):
                continue
            for name, node in definitions(tree):
                self.places.setdefault(name.rpartition(".")[2], f"{name} ({file.relative_to(target)})")

    def like(self, name):
        found = closest(name, self.places)
        return found and self.places[found]


def definitions(node, prefix=""):
    for child in getattr(node, "body", []):
        if isinstance(child, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            yield f"{prefix}{child.name}", child
        if isinstance(child, ast.ClassDef):
            yield from definitions(child, f"{prefix}{child.name}.")


def closest(name, others):
    """Whatever the case, and whether or not there are underscores."""
    plain = {}
    for other in others:
        plain.setdefault(flat(other), other)
    wanted = flat(name)
    within = [each for each in plain if len(each) > 2 and (each in wanted or wanted in each)]
    found = difflib.get_close_matches(wanted, plain, n=1, cutoff=0.6) or sorted(within, key=len, reverse=True)
    return plain[found[0]] if found else None


def flat(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())


class Visit:
    """One target: a tree of the harness is made anew in each process that asks something of it."""

    def __init__(self, target, asked, named):
        self.target, self.asked, self.named = target, asked, named
        self.bound = self._bound()

    def _bound(self):
        """The functions of the binding."""
        file = self.target / f"{BINDING}.py"
        if not file.is_file():
            return set()
        return {node.name for node in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and not node.name.startswith("_")}

    def tree(self):
        from flawgate_repro.tree import Tree

        return Tree(self.target)

    def binding(self):
        """Whether it can be loaded, and asks for nothing that there is not."""
        if not self.bound:
            return []
        failure = apart(lambda: self.tree() and None)
        if failure.get("problem"):
            return [entry("binding", f"{BINDING}.py", "failed", failure["problem"])]
        return [entry("binding", name) for name in sorted(self.bound)]

    def lookups(self):
        tables = {"module": self.asked.modules, "class": self.asked.names, "of_tests": self.asked.of_tests}
        wanted = [(kind, name, flaws) for kind, table in tables.items() for name, flaws in self.asked.those(table, self.bound)]
        # All at once; each by itself where one of them ends the process.
        told = apart(lambda: [self._look(kind, name) for kind, name, _ in wanted])
        if not isinstance(told, list):
            told = [apart(lambda: self._look(kind, name)) for kind, name, _ in wanted]
        return [self._lookup(*each, answer) for each, answer in zip(wanted, told)]

    def _look(self, kind, name):
        tree = self.tree()
        try:
            {"module": tree.module, "class": tree.named, "of_tests": tree.of_tests}[kind](name)
            return {}
        except Exception as error:
            return told_of(error)

    def _lookup(self, kind, name, flaws, told):
        shown = "class" if kind == "of_tests" else kind
        if not told:
            return entry(shown, name, asked_by=flaws)
        near = closest(name, self.named.modules) if kind == "module" else self.named.like(name)
        return entry(shown, name, told["status"], told["problem"], None if told["status"] == "failed" else near, flaws)

    def parts(self):
        """The parts, then the parameters of the constructors that making them called."""
        parameters, found = {}, []
        for name in sorted(self.asked.bindable):
            told = apart(lambda: Attempt(self.tree()).make(name), RUNS_ON_SECONDS if name in MAY_STAND_STILL else PART_SECONDS)
            if told.get("hung") and name in MAY_STAND_STILL:
                told = {}
            flaws = in_order({flaw for _, flaw in self.asked.parts.get(name, []) if flaw is not None})
            problem = told.get("problem")
            near = self.named.like(told["word"]) if told.get("word") and told["status"] != "not-tried" else None
            found.append(entry("part", name, told.get("status", "ok"), problem, near, flaws))
            for parameter in told.get("parameters", []):
                parameters.setdefault(parameter["name"], parameter)
        return [*(parameters[name] for name in sorted(parameters)), *found]


class Untried(Exception):
    """It was not asked at all."""


class Attempt:
    """Makes one part as a reproduction would, with what stands for its surroundings."""

    def __init__(self, tree):
        self.tree = tree
        self.parameters = []
        self._watch_constructors()

    def make(self, name):
        """The answer for `apart`: the parameters that were seen, and the problem if there was one."""
        try:
            self._make(name)
            return {"parameters": self.parameters}
        except Exception as error:
            return {"parameters": self.parameters, **told_of(error)}

    def _make(self, name):
        part = getattr(self.tree, name)
        self.tree.provide_kernel()
        if name == "run_launcher":
            part(self.temporary(), cycles=1)
            return
        asyncio.run(self._make_in_loop(name, part))

    async def _make_in_loop(self, name, part):
        from flawgate_repro.basics import finished

        runs_on = name in ("run_bundle", "run_cycles")
        try:
            arguments = {**MORE.get(name, {}), **{parameter: self.sample(name, parameter) for parameter in needed(part)}}
        except Untried:
            raise
        except Exception as error:
            raise Untried(f"what it is given cannot be made: {told_of(error)['problem']}") from error
        try:
            await asyncio.wait_for(finished(part(**arguments)), RUNS_ON_SECONDS if runs_on else PART_SECONDS)
        except asyncio.TimeoutError:
            if not runs_on:
                raise
        except AssertionError:
            # To find fault with what it is shown is what it is for.
            if name != "verify":
                raise

    def sample(self, part, parameter):
        """What a reproduction would give as this parameter of this part."""
        for key in (f"{part}.{parameter}", parameter):
            if key in SAMPLES:
                return SAMPLES[key](self)
        raise Untried(f"nobody knows what to give it as `{parameter}`")

    def temporary(self):
        return tempfile.mkdtemp(prefix="flawgate-doctor-")

    def kernel(self):
        return self.tree.open_kernel(doubles().PatientVenue(self.tree))

    def engine(self):
        engine = doubles().Engine()
        engine.next = self.tree.decision("HOLD", 100.0)
        return engine

    def client(self):
        return self.tree.rest_client(self.tree.bingx_config(self.exchange()))

    def exchange(self):
        import aiohttp  # noqa: F401  Without it, the exchange would be waited for in vain.
        from flawgate_repro.loopback import Loopback

        return Loopback().__enter__()

    def _watch_constructors(self):
        """Has every constructor call of the harness noted: `make` gives only what a constructor takes."""
        from flawgate_repro import basics

        def noted(maker, **values):
            self._note(maker, values)
            return plain(maker, **values)

        plain = basics.make
        for module in [module for name, module in sys.modules.items() if name.startswith("flawgate_repro")]:
            if getattr(module, "make", None) is plain:
                module.make = noted

    def _note(self, maker, values):
        known = inspect.signature(maker).parameters
        owner = getattr(maker, "__name__", str(maker))
        takes_all = any(each.kind is each.VAR_KEYWORD for each in known.values())
        for name in values:
            free = [each for each in known if each not in values]
            if name in known or takes_all:
                self.parameters.append(entry("parameter", f"{owner}.{name}"))
            else:
                self.parameters.append(entry("parameter", f"{owner}.{name}", "left-out", None, closest(name, free)))
        for name, each in known.items():
            if each.default is each.empty and each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD) and name not in values:
                self.parameters.append(entry("parameter", f"{owner}.{name}", "missing", "it is required, and nobody gives it", closest(name, values)))


def needed(part):
    parameters = inspect.signature(part).parameters.values()
    return [each.name for each in parameters if each.default is each.empty and each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)]


def doubles():
    from flawgate_repro import doubles as module

    return module


def an_order(_):
    return {"symbol": "BTC-USDT", "orderId": "1", "clientOrderId": "c-1", "positionSide": "LONG", "status": "FILLED", "origQty": "1", "executedQty": "1", "avgPrice": "100"}


# By part and parameter, else by parameter.
SAMPLES = {
    "account": lambda a: a.kernel().account,
    "action": lambda a: "ENTER",
    "asset": lambda a: "BTC-USDT",
    "backend": lambda a: doubles().Exchange(a.tree),
    "bar": lambda a: 0,
    "bingx": lambda a: a.exchange(),
    "bundle": lambda a: a.tree.open_bundle(a.engine()),
    "capital": lambda a: 25_000.0,
    "clickhouse_journal.client": lambda a: SimpleNamespace(execute=lambda *_, **__: None),
    "client": lambda a: doubles().Cluster(),
    "config": lambda a: a.tree.bingx_config(a.exchange()),
    "changed.config": lambda a: a.tree.launcher_config(),
    "control_planes.config": lambda a: a.tree.launcher_config(),
    "decision": lambda a: a.tree.decision("ENTER", 100.0),
    "default": lambda a: True,
    "real_planes.config": lambda a: a.tree.launcher_config(),
    "engine": lambda a: a.engine(),
    "feed": lambda a: a.tree.feed(source="REPLAY", symbol="BTC-USDT", replay_prices=(100.0,)),
    "flatten.client": lambda a: a.client(),
    "folder": lambda a: a.temporary(),
    "handle": lambda a: a.tree.create_native(a.tree.library(), 1),
    "hear": lambda a: lambda *_, **__: None,
    "intent": lambda a: a.tree.intent("ENTER"),
    "sent_order.intent": lambda a: a.tree.client_order(),
    "sent_limit_price.intent": lambda a: a.tree.client_order(),
    "journal": lambda a: a.tree.memory_journal(),
    "kernel": lambda a: a.kernel(),
    "kind": lambda a: "ORDER_ACK",
    "library": lambda a: a.tree.library(),
    "listener": lambda a: lambda *_: None,
    "market": lambda a: a.tree.market(100.0, 0),
    "max_slots": lambda a: 1,
    "message": lambda a: a.tree.intent("ENTER"),
    "name": lambda a: "FLAWGATE_DOCTOR",
    "order": an_order,
    "part": lambda a: "zinc",
    "persistence": lambda a: a.tree.persistence(doubles().Rows(), a.kernel().account),
    "plane": lambda a: a.tree.zinc_plane(),
    "prefix": lambda a: f"flawgate_doctor_{os.getpid()}",
    "price": lambda a: 100.0,
    "primary": lambda a: a.tree.control_plane(),
    "secondary": lambda a: a.tree.control_plane(),
    "seconds": lambda a: 1.0,
    "sink": lambda a: doubles().Rows(),
    "slot": lambda a: a.tree.trade_slot(),
    "slot_id": lambda a: 0,
    "slots": lambda a: [a.tree.trade_slot()],
    "symbol": lambda a: "BTC-USDT",
    "venue": lambda a: doubles().PatientVenue(a.tree),
    "verify.client": lambda a: a.client(),
    "snapshot_patience.venue": lambda a: a.tree.bingx_venue(doubles().Exchange(a.tree)),
    "submit.venue": lambda a: a.tree.mock_venue(),
}


# What reproductions always give, among what a part takes by any name.
MORE = {"clickhouse_journal": {"database": "dita", "strategy": "flawgate"}}
# Errors that name what is not there.
NAMING = ("Inconclusive", "ModuleNotFoundError", "ImportError", "AttributeError")


def told_of(error):
    """How it is told that something went wrong, and the word in it that may be named otherwise in the tree."""
    said = str(error).strip().split("\n")[0]
    kind = type(error).__name__
    status = "not-tried" if isinstance(error, Untried) else "missing" if kind in ("Inconclusive", "ModuleNotFoundError") else "failed"
    problem = said if kind in ("Untried", "Inconclusive") else f"{kind}: {said}"
    words = re.findall(r"'(\w+)'", said) or re.findall(r"has no (\w+)", said) if kind in NAMING else []
    return {"problem": problem, "status": status, "word": words[-1] if words else None}


def apart(ask, seconds=PART_SECONDS + RUNS_ON_SECONDS):
    """What `ask` answers in a process of its own: it may crash, hang, or change what is global."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.setpgid(0, 0)
        try:
            answer = ask() or {}
        except BaseException as error:
            answer = told_of(error)
        os.write(writer, json.dumps(answer).encode())
        os._exit(0)
    os.close(writer)
    text = read_for(reader, seconds)
    os.close(reader)
    end(pid)
    _, status = os.waitpid(pid, 0)
    if text:
        return json.loads(text)
    ended = os.waitstatus_to_exitcode(status)
    if ended == -signal.SIGKILL:
        return {"problem": f"it did not end within {seconds:g} s", "status": "failed", "hung": True}
    said = f"the process ended by {signal.Signals(-ended).name}" if ended < 0 else f"the process ended with {ended}"
    return {"problem": said, "status": "failed"}


def read_for(reader, seconds):
    """All that comes until the other end closes, or the time is up."""
    text, until = b"", time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0 and select.select([reader], [], [], left)[0]:
        piece = os.read(reader, 1 << 16)
        if not piece:
            break
        text += piece
        if complete(text):
            break
    return text if complete(text) else b""


def complete(text):
    try:
        json.loads(text)
        return True
    except ValueError:
        return False


def end(pid):
    """With all that it has started and that stayed in its group."""
    for kill in (os.killpg, os.kill):
        try:
            kill(pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            continue


HEAD = f'''"""How Flawgate's reproductions make the parts of this tree: see docs/reproductions.md."""

from __future__ import annotations

from typing import Any
'''


def skeleton(names):
    """A binding with the parts that are amiss; None where there is none."""
    from flawgate_repro.tree import Tree

    amiss = [each for each in names if each["kind"] == "part" and each["status"] in ("missing", "failed")]
    if not amiss:
        return None
    return "\n\n".join([HEAD, *(stub(getattr(Tree, each["name"]), each) for each in amiss)])


def stub(method, told):
    signature = inspect.signature(method)
    own = list(signature.parameters.values())[1:]
    text = re.sub(r"(: |-> )'([^']*)'", r"\1\2", str(signature.replace(parameters=own)))
    asynchronous = "async " if inspect.iscoroutinefunction(method) else ""
    first = re.match(r".+?(\.(?=\s)|$)", " ".join((inspect.getdoc(method) or "").split()))
    says = [f'    """{first[0]}"""'] if first else []
    near = f"; nearest is {told['nearest']}" if told["nearest"] else ""
    return "\n".join([f"{asynchronous}def {told['name']}{text}:", *says, f"    # {told['detail']}{near}", "    raise NotImplementedError", ""])


if __name__ == "__main__":
    main()
