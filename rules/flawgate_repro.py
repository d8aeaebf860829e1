"""What the reproductions share.

`rules/<series>/<flaw>/repro.py` makes one flaw happen in a PINK tree:

    python3 rules/A/A1-exit-overshoots-remaining-size/repro.py --target fixtures/pink/audited

A reproduction is a coroutine `scenario(tree, reached)`. `tree` makes the parts of the target and
speaks to them by their public names; `reached` is a `Probe` that is hit when the suspect operation
was seen to run; the answer is an `Observation`. `reproduce` runs it and prints one line of JSON:

    {"flaw", "reached", "triggered", "expected", "observed", "seed", "attempts"?, "inconclusive"?}

Whatever else is printed, by the target too, goes to stderr. `Inconclusive` gives its reason in that
line; any other exception is a traceback on stderr, exit 1 and no line.

The target. Its modules are imported from `--target`. A tree whose constructors differ from those
assumed in `Tree` brings a `flawgate_binding.py` in its root, whose functions take the place of the
methods of the same name (those in `BINDABLE`); fixtures/pink/audited has one as an example.
Calls that one tree answers at once and another as a coroutine go through `finished()`.

The kernel. It is taken from CARGO_TARGET_DIR, else from `_rust_kernel/target`, and built there
first if it is missing or was not built from these sources. A `cargo build` that the target itself
runs is answered with success: it has just been done.
"""

from __future__ import annotations

import argparse
import asyncio
import atexit
import importlib
import importlib.util
import inspect
import itertools
import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Awaitable, Callable, Iterable, NoReturn

CAPITAL = 25_000.0
ASSET = "BTC-USDT"
OTHER_ASSET = "ETH-USDT"
EPSILON = 1e-9

MODULES = """
    contracts account rust_backend mock_venue bingx_direct bingx_venue pink_clickhouse pink_direct
""".split()
# What a target's `flawgate_binding.py` may define, each as the method of `Tree` of that name.
BINDABLE = """
    kernel slot capital state_view add_slot mock_venue submit bingx_venue sent_order receipt
    persistence runtime intent event decision market
""".split()


class Inconclusive(Exception):
    """Nothing can be said of the flaw, for the reason given."""


class Probe:
    """Records that the suspect operation ran."""

    def __init__(self) -> None:
        self.hits = 0

    def when(self, seen: bool) -> None:
        self.hits += bool(seen)

    def __bool__(self) -> bool:
        return self.hits > 0


@dataclass
class Observation:
    """What was seen. `attempts` says how many it took, where more than one may be needed."""

    triggered: bool
    observed: str
    attempts: int | None = None


async def finished(result: Any) -> Any:
    """The value of a call, whether the target answers at once or as a coroutine."""
    return await result if inspect.isawaitable(result) else result


def same(one: float, other: float) -> bool:
    return abs(one - other) <= EPSILON


def make(maker: Callable[..., Any], **values: Any) -> Any:
    """Calls `maker` with those of `values` that it has parameters for."""
    known = inspect.signature(maker).parameters
    return maker(**{name: value for name, value in values.items() if name in known})


# -- the target -----------------------------------------------------------------------------------


class Tree:
    """The target: makes its parts, and speaks to them by the names that the analysis gives."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self._is_package = (target / "__init__.py").is_file()
        self._numbers = itertools.count(1)
        self._has_kernel = False
        if self._is_package:
            _import_file("flawgate_target", target / "__init__.py", package=target)
        else:
            sys.path.insert(0, str(target))
        if (target / "flawgate_binding.py").is_file():
            self._bind(self.module("flawgate_binding"))

    def _bind(self, binding: ModuleType) -> None:
        for name, function in inspect.getmembers(binding, inspect.isfunction):
            if name.startswith("_") or function.__module__ != binding.__name__:
                continue
            if name not in BINDABLE:
                raise Inconclusive(
                    f"flawgate_binding.py defines {name}, which nothing asks for; "
                    f"define one of {', '.join(BINDABLE)} instead"
                )
            setattr(self, name, function)

    def module(self, name: str) -> ModuleType:
        return importlib.import_module(f"flawgate_target.{name}" if self._is_package else name)

    def named(self, name: str) -> Any:
        """The class of that name, in whichever module the target has it."""
        for module in MODULES:
            if (self.target / f"{module}.py").is_file() and hasattr(self.module(module), name):
                return getattr(self.module(module), name)
        raise Inconclusive(f"the target has no {name}")

    # Parts. A binding says otherwise where a target's constructors differ.

    def kernel(self, venue: Any, *, max_slots: int, capital: float) -> Any:
        account = make(self.named("AccountProjection"), initial_capital=capital)
        kernel = self.named("ExecutionKernel")
        return make(kernel, venue=venue, max_slots=max_slots, account=account)

    def slot(self, kernel: Any, slot_id: int) -> Any:
        """The slot as it is now; it does not change with the kernel's."""
        return (getattr(kernel, "get_slot", None) or kernel._get_slot)(slot_id)

    def capital(self, kernel: Any) -> float:
        return kernel.account.snapshot.capital

    def mock_venue(self, **scenario: Any) -> Any:
        return self.named("MockVenueAdapter")(self.named("MockVenueScenario")(**scenario))

    def submit(self, venue: Any, intent: Any) -> Any:
        """The events with which a venue answers an order."""
        return venue.submit(intent)

    def bingx_venue(self, backend: Any) -> Any:
        """The BingX adapter on `backend`, which stands for the REST client: see `Exchange`."""
        return self.named("BingxVenueAdapter")(backend=backend)

    def persistence(self, sink: Any, account: Any) -> Any:
        """The persistence that writes to `sink.insert(table, row)`."""
        return make(self.named("PinkClickHousePersistence"), sink=sink, account=account)

    def runtime(self, kernel: Any, engine: Any, persistence: Any, *, capital: float) -> Any:
        """The runtime that asks `engine.decide(...)` and trades slot 0."""
        return make(
            self.named("PinkDirectRuntime"),
            kernel=kernel,
            decision_engine=engine,
            persistence=persistence,
            initial_capital=capital,
        )

    def state_view(self, kernel: Any) -> Any:
        """The kernel's `KernelStateView`."""
        return kernel.state

    def add_slot(self, kernel: Any) -> str:
        """Lets the kernel have one slot more, and says how."""
        try:
            kernel.max_slots += 1
            return "max_slots was raised"
        except AttributeError:
            backend = kernel._snapshot_backend

        def answers_one_more() -> dict[str, Any]:
            raw = backend()
            slots = [*raw["slots"], {**raw["slots"][-1], "slot_id": len(raw["slots"])}]
            return {**raw, "slots": slots, "max_slots": len(slots)}

        kernel._snapshot_backend = answers_one_more
        kernel.mark_price(ASSET, 100.0)  # A kernel that keeps its slots reads them again.
        return "max_slots is read-only, and the backend was made to answer with a slot more"

    # Messages.

    def intent(self, action: str, **values: Any) -> Any:
        """An intent for 1.0 of ASSET at 100 in slot 0, with one exit leg, or as `values` say."""
        number = next(self._numbers)
        fields = {
            "action": self.named("KernelCommandType")(action),
            "slot_id": 0,
            "intent_id": f"intent-{number}",
            "trade_id": "T-1",
            "asset": ASSET,
            "side": self.named("TradeSide")("LONG"),
            "reference_price": 100.0,
            "target_size": 1.0,
            "leverage": 1.0,
            "exit_leg_ratios": (1.0,),
            "order_type": "MARKET",
            "reason": "reproduction",
        }
        return make(self.named("KernelIntent"), **{**fields, **values})

    def event(self, kind: str, **values: Any) -> Any:
        number = next(self._numbers)
        status = {
            "ORDER_ACK": "ACKED",
            "PARTIAL_FILL": "PARTIALLY_FILLED",
            "FULL_FILL": "FILLED",
            "CANCEL_ACK": "CANCELED",
        }[kind]
        fields = {
            "kind": self.named("KernelEventKind")(kind),
            "event_id": f"event-{number}",
            "status": self.named("VenueOrderStatus")(status),
            "side": self.named("TradeSide")("LONG"),
        }
        return make(self.named("VenueEvent"), **{**fields, **values})

    def decision(self, action: str, price: float, **values: Any) -> Any:
        fields = {
            "action": self.named("DecisionAction")(action),
            "symbol": ASSET,
            "asset": ASSET,
            "side": self.named("TradeSide")("LONG"),
            "target_size": 1.0,
            "leverage": 1.0,
            "reference_price": price,
            "exit_leg_ratios": (1.0,),
            "confidence": 1.0,
            "bars_held": 0,
            "trade_id": "T-1",
            "reason": "reproduction",
        }
        return make(self.named("Decision"), **{**fields, **values})

    def market(self, price: float, bar: int) -> Any:
        return make(self.named("MarketSnapshot"), symbol=ASSET, price=price, bar_index=bar)

    def sent_order(self, intent: Any) -> tuple[str, float, bool]:
        """Symbol, size and whether it reduces, of what the BingX adapter gives its REST client."""
        return intent.symbol, intent.quantity, intent.reduce_only

    def receipt(self, order: dict[str, Any]) -> Any:
        """The REST client's receipt for an order as BingX tells it."""
        fields = {
            "symbol": order["symbol"],
            "order_id": order["orderId"],
            "status": order["status"],
            "price": float(order["avgPrice"]),
            "filled_size": float(order["executedQty"]),
            "raw": order,
        }
        return make(self.named("ExecutionReceipt"), **fields)

    # What reproductions do with them.

    def open_kernel(self, venue: Any, *, max_slots: int = 1, capital: float = CAPITAL) -> Any:
        if not self._has_kernel:
            provide_kernel(self.target)
            self._has_kernel = True
        return self.kernel(venue, max_slots=max_slots, capital=capital)

    async def order(self, kernel: Any, action: str, **values: Any) -> Any:
        """The kernel's outcome of an intent."""
        return await finished(kernel.process_intent(self.intent(action, **values)))

    async def must(self, kernel: Any, action: str, **values: Any) -> Any:
        """The same for an intent that only prepares the scene."""
        outcome = await self.order(kernel, action, **values)
        if not outcome.accepted:
            raise Inconclusive(f"{action} was refused: {outcome.diagnostic_code.value}")
        return outcome

    async def fill(self, kernel: Any, size: float, price: float, *, slot_id: int = 0) -> Any:
        """The venue fills `size` of the slot's working order; a fill of all of it is its last."""
        slot = self.slot(kernel, slot_id)
        order = slot.active_exit_order or slot.active_entry_order
        is_last = size >= order.intended_size - EPSILON
        event = self.event(
            "FULL_FILL" if is_last else "PARTIAL_FILL",
            slot_id=slot_id,
            trade_id=slot.trade_id,
            asset=slot.asset,
            price=price,
            size=order.intended_size,
            filled_size=size,
            client_order_id=getattr(order, "client_order_id", ""),
            venue_order_id=order.venue_order_id,
        )
        return await finished(kernel.on_venue_event(event))


def _import_file(name: str, file: Path, *, package: Path | None = None) -> ModuleType:
    where = [str(package)] if package else None
    spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=where)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


# -- its kernel -----------------------------------------------------------------------------------


def provide_kernel(target: Path) -> None:
    """Has the kernel built, and keeps the target from building it a second time."""
    crate = target / "_rust_kernel"
    if not (crate / "Cargo.toml").is_file():
        return
    folder = Path(os.environ.get("CARGO_TARGET_DIR") or crate / "target").resolve()
    if not _is_built(folder / "release", crate):
        _build(crate, folder)
        if not _is_built(folder / "release", crate, just_now=True):
            raise Inconclusive(f"{folder} holds the kernel of another tree; name an empty folder")
    os.environ["CARGO_TARGET_DIR"] = str(folder)
    in_tree = crate / "target"
    if Path.cwd() == target and not in_tree.exists():
        # In a scratch copy, for a target that looks nowhere else.
        in_tree.symlink_to(folder)
        atexit.register(in_tree.unlink, missing_ok=True)
    subprocess.Popen = _PopenWithoutCargoBuild  # type: ignore[misc]


def _is_built(release: Path, crate: Path, *, just_now: bool = False) -> bool:
    """Whether the library is there; not if cargo's own notes name other or newer sources."""
    libraries = [file for end in ("so", "dylib", "dll") for file in release.glob(f"*.{end}")]
    if not libraries:
        return False
    notes = libraries[0].with_suffix(".d")
    if not notes.is_file():
        return True
    named = notes.read_text().partition(": ")[2].replace("\\ ", "\0").split()
    sources = [Path(name.replace("\0", " ")) for name in named]
    origins = {parent for file in sources for parent in file.parents if parent.name == crate.name}
    own = [crate / "Cargo.toml", crate / "Cargo.lock", *(crate / "src").rglob("*.rs")]
    for file in filter(Path.is_file, own):
        if crate in origins:
            if not just_now and file.stat().st_mtime > libraries[0].stat().st_mtime:
                return False
            continue
        for origin in filter(Path.is_dir, origins):
            copy = origin / file.relative_to(crate)
            if not copy.is_file() or copy.read_bytes() != file.read_bytes():
                return False
    return True


def _build(crate: Path, folder: Path) -> None:
    if shutil.which("cargo") is None:
        raise Inconclusive(f"no cargo, and no kernel of this target in {folder / 'release'}")
    command = ["cargo", "build", "--release", "--target-dir", str(folder)]
    if (crate / "Cargo.lock").is_file():
        command.append("--locked")
    print(f"building {crate} in {folder}", file=sys.stderr)
    result = subprocess.run(command, cwd=crate, capture_output=True, text=True)
    if result.returncode != 0:
        print(result.stderr, file=sys.stderr)
        raise Inconclusive(f"the kernel did not build: {result.stderr.strip().splitlines()[-1]}")


class _PopenWithoutCargoBuild(subprocess.Popen):
    def __init__(self, args: Any, *rest: Any, **options: Any) -> None:
        words = str(args).split() if isinstance(args, (str, Path)) else [str(word) for word in args]
        if Path(words[0]).stem == "cargo" and "build" in words[1:3]:
            args, options["shell"] = [sys.executable, "-c", ""], False
        super().__init__(args, *rest, **options)


# -- collaborators at the edge --------------------------------------------------------------------


class Answer(list):
    """Events for a target that takes them at once, and for one that awaits them."""

    def __await__(self) -> Any:
        return self
        yield


class PatientVenue:
    """Acknowledges every order and fills none: the reproduction does, with `Tree.fill`."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._last: Any = None

    def submit(self, intent: Any, *_: Any, **__: Any) -> Answer:
        self._last = intent
        return self._say("ORDER_ACK")

    def cancel(self, *_: Any, **__: Any) -> Answer:
        return self._say("CANCEL_ACK")

    def _say(self, kind: str) -> Answer:
        """What becomes of the last order."""
        intent = self._last
        event = self._tree.event(
            kind,
            slot_id=intent.slot_id,
            trade_id=intent.trade_id,
            asset=intent.asset,
            size=intent.target_size,
            client_order_id=intent.metadata.get("client_order_id", ""),
        )
        return Answer([event])

    def reconcile(self) -> Answer:
        return Answer()

    def open_positions(self) -> Answer:
        return Answer()

    def open_orders(self) -> Answer:
        return Answer()


class WatchedVenue:
    """The target's own mock venue, watched. While `holds_fills`, fills come with `reconcile`."""

    _ORDERS = ("submit", "cancel", "connect", "close")

    def __init__(self, venue: Any) -> None:
        self._venue = venue
        self._held: list[Any] = []
        self.holds_fills = False
        self.questions: Counter[str] = Counter()

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._venue, name)
        if not callable(value) or name in self._ORDERS:
            return value

        def asked(*arguments: Any, **options: Any) -> Any:
            self.questions[name] += 1
            return value(*arguments, **options)

        return asked

    def submit(self, *arguments: Any, **options: Any) -> Any:
        return self._then(self._venue.submit(*arguments, **options), self._hold)

    def reconcile(self, *arguments: Any, **options: Any) -> Any:
        self.questions["reconcile"] += 1
        return self._then(self._venue.reconcile(*arguments, **options), self._release)

    def _hold(self, events: Iterable[Any]) -> list[Any]:
        told = list(events)
        if self.holds_fills:
            self._held += [event for event in told if "FILL" in event.kind.value]
            told = [event for event in told if event not in self._held]
        return told

    def _release(self, events: Iterable[Any]) -> list[Any]:
        held, self._held = self._held, []
        return [*held, *events]

    @staticmethod
    def _then(answer: Any, change: Callable[[Iterable[Any]], list[Any]]) -> Any:
        if not inspect.isawaitable(answer):
            return change(answer)

        async def later() -> list[Any]:
            return change(await answer)

        return later()


class Exchange:
    """Stands for the REST client of BingX: fills each order at once at `price`, for a fee.

    `fee_name` is the key under which an order tells its fee.
    """

    def __init__(self, tree: Tree, *, fee_rate: float = 0.0, fee_name: str = "commission") -> None:
        self._tree = tree
        self._fee_rate, self._fee_name = fee_rate, fee_name
        self.price = 100.0
        self.wallet = CAPITAL
        self.fees = 0.0
        self.requests: list[str] = []
        self._orders: dict[str, dict[str, Any]] = {}
        self._position, self._entry_price = 0.0, 0.0

    async def _round_trip(self, request: str) -> None:
        self.requests.append(request)

    async def connect(self) -> None: ...

    async def close(self) -> None: ...

    async def submit_intent(self, intent: Any, *_: Any, **__: Any) -> Any:
        await self._round_trip("submit_intent")
        symbol, size, reduces = self._tree.sent_order(intent)
        fee = size * self.price * self._fee_rate
        if reduces:
            self.wallet += (self.price - self._entry_price) * size
            self._position -= size
        else:
            self._position, self._entry_price = size, self.price
        self.wallet -= fee
        self.fees += fee
        order = {
            "orderId": str(1000 + len(self._orders)),
            "clientOrderId": getattr(intent, "client_order_id", ""),
            "symbol": symbol,
            "positionSide": "LONG",
            "origQty": str(size),
            "executedQty": str(size),
            "avgPrice": str(self.price),
            "status": "FILLED",
            self._fee_name: str(-fee),
        }
        self._orders[order["orderId"]] = order
        return self._tree.receipt(order)

    async def order_status(self, *_: Any, order_id: str = "", client_order_id: str = "") -> Any:
        await self._round_trip("order_status")
        for order in self._orders.values():
            if order["orderId"] == order_id or order["clientOrderId"] == client_order_id != "":
                return self._tree.receipt(order)
        return None

    async def balance(self) -> dict[str, Any]:
        await self._round_trip("balance")
        wallet = str(self.wallet)
        return {"asset": "USDT", "balance": wallet, "equity": wallet, "availableMargin": wallet}

    async def positions(self) -> list[dict[str, Any]]:
        await self._round_trip("positions")
        size, price = str(self._position), str(self._entry_price)
        row = {"symbol": ASSET, "positionSide": "LONG", "positionAmt": size, "avgPrice": price}
        return [row] if self._position > EPSILON else []

    async def open_orders(self, *_: Any) -> list[dict[str, Any]]:
        await self._round_trip("open_orders")
        return []

    async def account_snapshot(self) -> dict[str, Any]:
        return {
            "balance": await self.balance(),
            "positions": await self.positions(),
            "open_orders": await self.open_orders(),
            "income": [],
            "fills": [],
        }


class Rows:
    """Stands for ClickHouse: keeps the rows that the target inserts, one or several at a time."""

    def __init__(self) -> None:
        self.all: list[tuple[str, dict[str, Any]]] = []
        self.on_insert: Callable[[str, dict[str, Any]], None] = lambda table, row: None

    def insert(self, table: str, rows: Any, *_: Any, **__: Any) -> Answer:
        for row in rows if isinstance(rows, (list, tuple)) else [rows]:
            self.all.append((table, row))
            self.on_insert(table, row)
        return Answer()

    def of(self, table: str) -> list[dict[str, Any]]:
        return [row for name, row in self.all if name == table]


class Engine:
    """Decides what it was told to, and counts how often it was asked."""

    def __init__(self) -> None:
        self.next: Any = None
        self.asked = 0

    def decide(self, *_: Any, **__: Any) -> Any:
        self.asked += 1
        return self.next


class Desk:
    """A runtime at work on one venue, with its kernel, its engine and its rows."""

    def __init__(self, tree: Tree, venue: Any, *, max_slots: int = 1) -> None:
        self._tree = tree
        self.venue, self.rows, self.engine = venue, Rows(), Engine()
        self.kernel = tree.open_kernel(venue, max_slots=max_slots)
        persistence = tree.persistence(self.rows, self.kernel.account)
        self.runtime = tree.runtime(self.kernel, self.engine, persistence, capital=CAPITAL)

    @property
    def capital(self) -> float:
        return self._tree.capital(self.kernel)

    @property
    def slot(self) -> Any:
        return self._tree.slot(self.kernel, 0)

    async def connect(self) -> None:
        await finished(self.runtime.connect())

    async def step(self, action: str, price: float = 100.0, *, bar: int = 0, **values: Any) -> Any:
        """One policy cycle in which the engine decides on `action`."""
        self.engine.next = self._tree.decision(action, price, **values)
        return await finished(self.runtime.step(self._tree.market(price, bar)))

    async def pump(self, price: float = 100.0) -> None:
        await finished(self.runtime.pump_venue_events(self._tree.market(price, 0)))


# -- running and reporting ------------------------------------------------------------------------


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
