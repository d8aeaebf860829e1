"""The target: makes its parts, and speaks to them by the names that the analysis gives."""

from __future__ import annotations

import ctypes
import dataclasses
import importlib
import importlib.util
import inspect
import itertools
import json
import os
import re
import sys
from datetime import datetime, timezone
from enum import Enum
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, Callable, Mapping

from .basics import ASSET, CAPITAL, EPSILON, Inconclusive, finished, make, require, word
from .child import Child, Running, start_function, start_python
from .edges import BINDABLE, Edges, bindable
from .kernel import provide_kernel
from .layout import BINDING, Layout, is_test
from .suite import Copy


class Tree(Edges):
    """The target: makes its parts, and speaks to them by the names that the analysis gives."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self._layout = Layout(target)
        self._homes: dict[str, str] = {}
        self._numbers = itertools.count(1)
        self._has_kernel = False
        if self._layout.package:
            _import_file(self._layout.package, target / "__init__.py", package=target)
        else:
            sys.path[:0] = [str(root) for root in self.roots]
        if (target / f"{BINDING}.py").is_file():
            package = f"{self._layout.package}." if self._layout.package else ""
            self._bind(_import_file(f"{package}{BINDING}", target / f"{BINDING}.py"))

    def _bind(self, binding: ModuleType) -> None:
        for name, function in inspect.getmembers(binding, inspect.isfunction):
            if name.startswith("_") or function.__module__ != binding.__name__:
                continue
            if name not in BINDABLE:
                raise Inconclusive(
                    f"flawgate_binding.py defines {name}, which nothing asks for; "
                    f"define one of {', '.join(sorted(BINDABLE))} instead"
                )
            setattr(self, name, function)

    @property
    def roots(self) -> list[Path]:
        """The folders of the target where its imports begin."""
        return self._layout.roots

    @property
    def crate(self) -> Path:
        """The folder of the kernel's crate."""
        if self._layout.crate is None:
            raise Inconclusive("the target has no crate of the kernel, or no binding that names it")
        return self._layout.crate

    def module(self, name: str) -> ModuleType:
        """The module that the analysis calls so, by whichever name the target has it."""
        return importlib.import_module(self._layout.where(name))

    def named(self, name: str) -> Any:
        """The class of that name, in whichever module the target has it."""
        own = self._layout.own_name(name)
        if own not in self._homes:
            module = self._layout.defining(own)
            if module is None:
                raise Inconclusive(f"the target has no {own}")
            self._homes[own] = module
        return getattr(importlib.import_module(self._homes[own]), own)

    def member(self, kind: str, word: str) -> Any:
        """The member of an enum, by its value or its name; the text where the target has no enum."""
        own = self._layout.own_name(f"{kind}.{word}").partition(".")[2]
        values = self.named(kind)
        if not isinstance(values, type) or not issubclass(values, Enum):
            return own
        for each in values:
            if own == each.value or own.upper() == each.name.upper():
                return each
        raise Inconclusive(f"{kind} has no {own}")

    def module_names(self) -> list[str]:
        """The names by which the modules of the system are imported."""
        return sorted(self._layout.sources)

    def offers(self, name: str) -> Any:
        """The same, and None where the target has nothing of that name."""
        try:
            return self.named(name)
        except Inconclusive:
            return None

    # Parts. A binding says otherwise where a target's constructors differ.

    @bindable
    def kernel(self, venue: Any, *, max_slots: int, capital: float, **parts: Any) -> Any:
        """`parts` may be a journal, a projection, a zinc_plane, a control_plane, by these names."""
        account = make(self.named("AccountProjection"), initial_capital=capital)
        kernel = self.named("ExecutionKernel")
        require(kernel, parts)
        return make(kernel, venue=venue, max_slots=max_slots, account=account, **parts)

    @bindable
    def kernel_of_own_library(self, venue: Any, *, max_slots: int, capital: float) -> Any:
        """A kernel with a library wrapper of its own, where the constructor takes one."""
        account = make(self.named("AccountProjection"), initial_capital=capital)
        kernel = self.named("ExecutionKernel")
        takes = inspect.signature(kernel).parameters
        own = {
            name: self.named("_RustKernelLib")()
            for name in ("library", "lib", "rust", "rust_lib", "native")
            if name in takes
        }
        return make(kernel, venue=venue, max_slots=max_slots, account=account, **own)

    @bindable
    async def close_kernel(self, kernel: Any) -> str:
        """Closes the kernel as its users are to, and says how."""
        for name in ("close", "aclose", "shutdown", "dispose", "destroy", "release", "free"):
            if callable(getattr(kernel, name, None)):
                await finished(getattr(kernel, name)())
                return f"{name}()"
        if hasattr(kernel, "__exit__"):
            with kernel:
                return "the end of a with"
        return "no way of closing it"

    @bindable
    def slot(self, kernel: Any, slot_id: int) -> Any:
        """The slot as it is now; it does not change with the kernel's."""
        return (getattr(kernel, "get_slot", None) or kernel._get_slot)(slot_id)

    @bindable
    def raw_slots(self, kernel: Any) -> list[dict[str, Any]]:
        """The slots as the native kernel tells them, a number that is none as None."""
        return kernel.snapshot()["slots"]

    @bindable
    def capital(self, kernel: Any) -> float:
        return kernel.account.snapshot.capital

    @bindable
    def mark_price(self, kernel: Any, symbol: str, price: float) -> Any:
        """Values what the kernel holds of `symbol`."""
        return kernel.mark_price(symbol, price)

    @bindable
    def reconcile_slots(self, kernel: Any, slots: list[Any]) -> Any:
        """Has the kernel take over slots as they were saved, or as `replace_slot` changed them."""
        return kernel.reconcile_from_slots(slots)

    @bindable
    def replace_slot(self, slot: Any, **values: Any) -> Any:
        return dataclasses.replace(slot, **values)

    @bindable
    def mock_venue(self, **scenario: Any) -> Any:
        return self.named("MockVenueAdapter")(self.named("MockVenueScenario")(**scenario))

    @bindable
    def submit(self, venue: Any, intent: Any) -> Any:
        """The events with which a venue answers an order."""
        return venue.submit(intent)

    @bindable
    def bingx_venue(self, backend: Any) -> Any:
        """The BingX adapter on `backend`, which stands for the REST client: see `Exchange`."""
        return self.named("BingxVenueAdapter")(backend=backend)

    @bindable
    def snapshot_patience(self, venue: Any, seconds: float) -> None:
        """How long a caller of that adapter waits for an account that is being fetched."""
        venue.snapshot_timeout = seconds

    @bindable
    def persistence(self, sink: Any, account: Any) -> Any:
        """The persistence that writes to `sink.insert(table, row)`."""
        return make(self.named("PinkClickHousePersistence"), sink=sink, account=account)

    @bindable
    def runtime(self, kernel: Any, engine: Any, persistence: Any, *, capital: float) -> Any:
        """The runtime that asks `engine.decide(...)` and trades slot 0."""
        return make(
            self.named("PinkDirectRuntime"),
            kernel=kernel,
            decision_engine=engine,
            persistence=persistence,
            initial_capital=capital,
        )

    @bindable
    def on_refusal(self, kernel: Any, hear: Callable[..., Any]) -> None:
        """Has `hear` called with what the kernel tells of a refused intent, if it can be asked to
        tell somebody."""
        for name in ("on_refused", "on_refusal", "on_rejected", "on_reject", "on_failure"):
            if hasattr(kernel, name):
                setattr(kernel, name, hear)

    @bindable
    def state_view(self, kernel: Any) -> Any:
        """The kernel's `KernelStateView`."""
        return kernel.state

    @bindable
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

    # The native kernel without the bridge: see `Abi`.

    @bindable
    def library(self) -> ctypes.CDLL:
        """The kernel's shared library, whose exports are `dita_kernel_<name>` or `<name>`."""
        self.provide_kernel()
        release = Path(os.environ.get("CARGO_TARGET_DIR") or self.target / "target") / "release"
        for end in ("so", "dylib", "dll"):
            for file in sorted(release.glob(f"*.{end}")):
                return ctypes.CDLL(str(file))
        raise Inconclusive(f"no kernel of this target in {release}")

    @bindable
    def create_native(self, library: ctypes.CDLL, max_slots: int) -> int:
        """The handle of a new native kernel. One that takes no capital does not see it."""
        create = library["dita_kernel_create"]
        create.argtypes, create.restype = [ctypes.c_size_t, ctypes.c_double], ctypes.c_void_p
        return create(max_slots, CAPITAL)

    @bindable
    def mark_native(self, library: ctypes.CDLL, handle: int, asset: str, price: float) -> Any:
        mark = library["dita_kernel_mark_price"]
        mark.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_double]
        mark.restype = ctypes.c_int
        return mark(handle, asset.encode(), price)

    @bindable
    def rust_names(self) -> str:
        """Rust that brings in the kernel's own `Kernel` and `KernelIntent`: see `run_rust`."""
        return "use dita_kernel::{Kernel, KernelIntent};"

    @bindable
    def wire(self, message: Any) -> bytes:
        """The JSON by which the bridge tells the kernel an intent, an event or a list of slots."""
        many = isinstance(message, list)
        document = [dataclasses.asdict(each) for each in (message if many else [message])]
        return json.dumps(document if many else document[0], default=_plain).encode()

    @bindable
    async def verify(self, kernel: Any, venue: Any, client: Any, symbol: str) -> None:
        """The live tests' `_verify` of a trade that is over; `client` is their REST client."""
        runtime = SimpleNamespace(kernel=kernel, venue=venue, slot_id=0)
        parts = {"kernel": kernel, "venue": venue, "runtime": runtime}
        desk = SimpleNamespace(**parts, slot=lambda: self.slot(kernel, 0))
        await finished(self.of_tests("_verify")(desk, client, symbol))

    @bindable
    async def flatten(self, kernel: Any, venue: Any, client: Any, symbol: str) -> None:
        """The live tests' `_flatten`, which leaves the account without a position in `symbol`.

        The position was ordered by `kernel` on `venue`; `client` is a REST client of the account.
        """
        await finished(self.of_tests("_flatten")(client, symbol))

    @bindable
    async def check_accounts(self, kernel: Any) -> None:
        """The tests' `_check_slot_accounting`: AssertionError if a kernel's books do not add up."""
        await finished(self.of_tests("_check_slot_accounting")(kernel))

    # Messages.

    @bindable
    def intent(self, action: str, **values: Any) -> Any:
        """An intent for 1.0 of ASSET at 100 in slot 0, with one exit leg, or as `values` say."""
        number = next(self._numbers)
        fields = {
            "action": self.member("KernelCommandType", action),
            "slot_id": 0,
            "intent_id": f"intent-{number}",
            "trade_id": "T-1",
            "asset": ASSET,
            "side": self.member("TradeSide", "LONG"),
            "reference_price": 100.0,
            "target_size": 1.0,
            "leverage": 1.0,
            "exit_leg_ratios": (1.0,),
            "order_type": "MARKET",
            "reason": "reproduction",
            "timestamp": datetime.now(timezone.utc),
        }
        return make(self.named("KernelIntent"), **{**fields, **values})

    @bindable
    def event(self, kind: str, **values: Any) -> Any:
        number = next(self._numbers)
        status = {
            "ORDER_ACK": "ACKED",
            "PARTIAL_FILL": "PARTIALLY_FILLED",
            "FULL_FILL": "FILLED",
            "CANCEL_ACK": "CANCELED",
            "CANCEL_REJECT": "ACKED",
            "ORDER_REJECT": "REJECTED",
            "RATE_LIMITED": "REJECTED",
        }[kind]
        fields = {
            "kind": self.member("KernelEventKind", kind),
            "event_id": f"event-{number}",
            "status": self.member("VenueOrderStatus", status),
            "side": self.member("TradeSide", "LONG"),
        }
        return make(self.named("VenueEvent"), **{**fields, **values})

    @bindable
    def trade_slot(self, **values: Any) -> Any:
        """A slot with an open position of 1.0 at 100, to be reconciled, or as `values` say."""
        fields = {
            "slot_id": 0,
            "trade_id": "T-1",
            "asset": ASSET,
            "side": self.member("TradeSide", "LONG"),
            "fsm_state": self.member("TradeStage", "POSITION_OPEN"),
            "size": 1.0,
            "initial_size": 1.0,
            "entry_price": 100.0,
            "leverage": 1.0,
            "exit_leg_ratios": (1.0,),
        }
        return make(self.named("TradeSlot"), **{**fields, **values})

    @bindable
    def decision(self, action: str, price: float, **values: Any) -> Any:
        fields = {
            "action": self.member("DecisionAction", action),
            "symbol": ASSET,
            "asset": ASSET,
            "side": self.member("TradeSide", "LONG"),
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

    @bindable
    def decision_to_intent(self, decision: Any, market: Any) -> Any:
        """`_decision_to_kernel_intent`, by which the runtime makes an entry of a decision."""
        return self.named("_decision_to_kernel_intent")(decision, market)

    @bindable
    def market(self, price: float, bar: int) -> Any:
        return make(self.named("MarketSnapshot"), symbol=ASSET, price=price, bar_index=bar)

    @bindable
    def sent_order(self, intent: Any) -> tuple[str, float, bool]:
        """Symbol, size and whether it reduces, of what the BingX adapter gives its REST client."""
        return intent.symbol, intent.quantity, intent.reduce_only

    @bindable
    def sent_limit_price(self, intent: Any) -> float:
        """The limit price of the same, zero for none."""
        return float(getattr(intent, "limit_price", None) or 0.0)

    @bindable
    def receipt(self, order: dict[str, Any]) -> Any:
        """The REST client's receipt for an order as BingX tells it."""
        fields = {
            "symbol": order["symbol"],
            "order_id": order["orderId"],
            "status": order["status"],
            "price": float(order.get("avgPrice") or 0.0),
            "filled_size": float(order.get("executedQty") or 0.0),
            "raw": order,
        }
        return make(self.named("ExecutionReceipt"), **fields)

    # What reproductions do with them.

    def of_tests(self, name: str) -> Any:
        """What the tests' own helpers define under that name. It imports as their tests do."""
        for file in sorted(self.target.rglob("*.py")):
            inside = file.relative_to(self.target)
            defines = rf"^(class|def|async def) {name}\b"
            if is_test(inside) and re.search(defines, file.read_text("utf-8"), re.MULTILINE):
                is_package = (file.parent / "__init__.py").is_file()
                for folder in (self.target, *self.roots, file.parent):
                    sys.path.insert(0, str(folder))
                words = inside.with_suffix("").parts if is_package else (file.stem,)
                return getattr(importlib.import_module(".".join(words)), name)
        raise Inconclusive(f"the tests of this target have no {name}")

    def open_kernel(
        self, venue: Any, *, max_slots: int = 1, capital: float = CAPITAL, **parts: Any
    ) -> Any:
        """A kernel on `venue`; for `parts` see `kernel`."""
        self.provide_kernel()
        require(self.kernel, parts)
        return self.kernel(venue, max_slots=max_slots, capital=capital, **parts)

    def provide_kernel(self) -> None:
        """Has the native kernel built, if it is not yet."""
        if not self._has_kernel:
            provide_kernel(self.target)
            self._has_kernel = True

    def open_bundle(self, engine: Any = None, config: Any = None) -> Any:
        """The launcher's bundle: see `bundle`."""
        self.provide_kernel()
        return self.bundle(engine, config)

    def launch(self, folder: str, *, prefix: str = "", cycles: int = 0) -> Any:
        """The launcher's entry point: see `run_launcher`."""
        self.provide_kernel()
        return self.run_launcher(folder, prefix=prefix, cycles=cycles)

    def child(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        timeout: float = 20.0,
        limits: Mapping[int, int] | None = None,
        target: Path | None = None,
        python: str | None = None,
    ) -> Child:
        """Runs `function(tree, *arguments)` of the repro.py in a process of its own, to its end. In
        another Python than this one, if `python` names it."""
        with self.start(
            function, *arguments, env=env, cwd=cwd, limits=limits, target=target, python=python
        ) as running:
            return running.wait(timeout)

    def start(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        limits: Mapping[int, int] | None = None,
        target: Path | None = None,
        python: str | None = None,
    ) -> Running:
        """The same, and leaves it running."""
        return start_function(
            target or self.target, function, arguments, env, cwd, limits, python
        )

    def python(
        self,
        *arguments: str,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        timeout: float = 20.0,
    ) -> Child:
        """A plain interpreter, without the harness: its arguments are Python's own."""
        with start_python(arguments, env, cwd) as running:
            return running.wait(timeout)

    def copy(self) -> Copy:
        """A scratch copy of the target, to change it and to run its tests."""
        return Copy(self.target)

    async def order(self, kernel: Any, action: str, **values: Any) -> Any:
        """The kernel's outcome of an intent."""
        return await finished(kernel.process_intent(self.intent(action, **values)))

    async def must(self, kernel: Any, action: str, **values: Any) -> Any:
        """The same for an intent that only prepares the scene."""
        outcome = await self.order(kernel, action, **values)
        if not outcome.accepted:
            raise Inconclusive(f"{action} was refused: {word(outcome.diagnostic_code)}")
        return outcome

    async def fill(
        self, kernel: Any, size: float, price: float, *, slot_id: int = 0, **values: Any
    ) -> Any:
        """The venue fills `size` of the slot's working order; a fill of all of it is its last.

        `values` are of the event.
        """
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
            **values,
        )
        return await finished(kernel.on_venue_event(event))


def _plain(value: Any) -> Any:
    """What JSON can tell: times in ISO, members of enums by their values."""
    return value.isoformat() if isinstance(value, datetime) else word(value)


def _import_file(name: str, file: Path, *, package: Path | None = None) -> ModuleType:
    where = [str(package)] if package else None
    spec = importlib.util.spec_from_file_location(name, file, submodule_search_locations=where)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
