"""The target: makes its parts, and speaks to them by the names that the analysis gives."""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import itertools
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Callable, TypeVar

from .basics import ASSET, CAPITAL, EPSILON, Inconclusive, finished, make
from .kernel import provide_kernel

MODULES = """
    contracts account rust_backend mock_venue bingx_direct bingx_venue pink_clickhouse pink_direct
""".split()

BINDABLE: set[str] = set()
Method = TypeVar("Method", bound=Callable[..., Any])


def bindable(method: Method) -> Method:
    """A method of `Tree` that a function of that name in a `flawgate_binding.py` takes the place of."""
    BINDABLE.add(method.__name__)
    return method


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
                    f"define one of {', '.join(sorted(BINDABLE))} instead"
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

    @bindable
    def kernel(self, venue: Any, *, max_slots: int, capital: float) -> Any:
        account = make(self.named("AccountProjection"), initial_capital=capital)
        kernel = self.named("ExecutionKernel")
        return make(kernel, venue=venue, max_slots=max_slots, account=account)

    @bindable
    def slot(self, kernel: Any, slot_id: int) -> Any:
        """The slot as it is now; it does not change with the kernel's."""
        return (getattr(kernel, "get_slot", None) or kernel._get_slot)(slot_id)

    @bindable
    def capital(self, kernel: Any) -> float:
        return kernel.account.snapshot.capital

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

    # Messages.

    @bindable
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

    @bindable
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

    @bindable
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

    @bindable
    def market(self, price: float, bar: int) -> Any:
        return make(self.named("MarketSnapshot"), symbol=ASSET, price=price, bar_index=bar)

    @bindable
    def sent_order(self, intent: Any) -> tuple[str, float, bool]:
        """Symbol, size and whether it reduces, of what the BingX adapter gives its REST client."""
        return intent.symbol, intent.quantity, intent.reduce_only

    @bindable
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
