"""Makes a part of a tree as a reproduction would, with what stands for its surroundings, and in a process of its own."""

import asyncio
import inspect
import json
import os
import re
import select
import signal
import sys
import tempfile
import time
from types import SimpleNamespace

from doctor_asks import closest

PART_SECONDS = 20.0
# Parts that run until they are ended.
RUNS_ON_SECONDS = 3.0


def entry(kind, name, status="ok", detail=None, nearest=None, asked_by=()):
    return {"kind": kind, "name": name, "status": status, "detail": detail, "nearest": nearest, "askedBy": list(asked_by)}


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
