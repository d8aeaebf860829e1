"""What stands for the collaborators at the edge: venues, the REST client, ClickHouse, the engine."""

from __future__ import annotations

import inspect
from collections import Counter
from typing import Any, Callable, Iterable

from .basics import ASSET, CAPITAL, EPSILON, finished
from .tree import Tree


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
