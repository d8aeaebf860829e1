"""What stands for the collaborators at the edge: venues, the REST client, ClickHouse, the engine."""

from __future__ import annotations

import asyncio
import inspect
import logging
import sys
import time
from collections import Counter
from types import ModuleType
from typing import Any, Callable, Iterable

from .basics import ASSET, CAPITAL, EPSILON, Inconclusive, closed, finished, word
from .loopback import Loopback
from .tree import Tree

_CLOSE_SECONDS = 5.0


class Answer(list):
    """Events for a target that takes them at once, and for one that awaits them."""

    def __await__(self) -> Any:
        return self
        yield


# The keys under which an exchange may tell what it charged.
FEE_NAMES = ("commission", "fee", "fees", "commissionFee", "tradeFee", "cumFee")


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
            self._held += [event for event in told if "FILL" in word(event.kind)]
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

    `fee_name` is the key under which an order tells its fee. `tells` overrides what the rows of
    orders tell; None leaves a field out. While it `rests`, new orders are left open.
    """

    def __init__(self, tree: Tree, *, fee_rate: float = 0.0, fee_name: str = "commission") -> None:
        self._tree = tree
        self._fee_rate, self._fee_name = fee_rate, fee_name
        self.price = 100.0
        self.wallet = CAPITAL
        self.fees = 0.0
        self.tells: dict[str, str | None] = {}
        self.rests = False
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
        filled = 0.0 if self.rests else size
        fee = filled * self.price * self._fee_rate
        if reduces:
            self.wallet += (self.price - self._entry_price) * filled
            self._position -= filled
        elif filled:
            self._position, self._entry_price = filled, self.price
        self.wallet -= fee
        self.fees += fee
        order = {
            "orderId": str(1000 + len(self._orders)),
            "clientOrderId": getattr(intent, "client_order_id", ""),
            "symbol": symbol,
            "positionSide": "LONG",
            "origQty": str(size),
            "executedQty": str(filled),
            "avgPrice": str(self.price if filled else 0.0),
            "status": "NEW" if self.rests else "FILLED",
            self._fee_name: str(-fee),
        }
        order = {name: told for name, told in {**order, **self.tells}.items() if told is not None}
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
        is_open = ("NEW", "PARTIALLY_FILLED")
        return [order for order in self._orders.values() if order.get("status") in is_open]

    def fill(self, order_id: str, size: float) -> None:
        """Fills a part of an order that rests."""
        self._position, self._entry_price = size, self.price
        told = {"executedQty": str(size), "avgPrice": str(self.price), "status": "PARTIALLY_FILLED"}
        self._orders[order_id] = {**self._orders[order_id], **told}

    async def cancel(self, symbol: str, order_id: str = "", *_: Any, **__: Any) -> Any:
        await self._round_trip("cancel")
        order = self._orders[order_id]
        order["status"] = "CANCELED"
        return self._tree.receipt(order)

    async def account_snapshot(self) -> dict[str, Any]:
        return {
            "balance": await self.balance(),
            "positions": await self.positions(),
            "open_orders": await self.open_orders(),
            "income": [],
            "fills": [],
        }


class HangingExchange(Exchange):
    """Leaves the first request after the position is closed without an answer, until released."""

    hangs = is_hanging = False

    def close_position(self) -> None:
        self._position, self.hangs = 0.0, True

    async def positions(self) -> list[dict[str, Any]]:
        if self.hangs:
            self.hangs, self.is_hanging = False, True
            while self.is_hanging:
                await asyncio.sleep(0.01)
        return await super().positions()


class Cluster:
    """Stands for a Hazelcast client: keeps what is put into its maps, and raises while `is_away`."""

    def __init__(self, *, is_away: bool = False) -> None:
        self.is_away = is_away
        self.clients = 0  # How many were made: see `install`.
        self.times_shut_down = 0
        self.lifecycle_service = self
        self.puts: list[tuple[str, Any]] = []
        self.rows: dict[tuple[str, Any], Any] = {}

    def get_map(self, name: str) -> ClusterMap:
        return ClusterMap(self, name)

    def is_running(self) -> bool:
        return self.times_shut_down == 0

    def shutdown(self) -> None:
        self.times_shut_down += 1

    def install(self) -> None:
        """Has the package `hazelcast` be there, whose clients are this one; in a child."""

        def client(*_: Any, **__: Any) -> Cluster:
            self.clients += 1
            return self

        sys.modules["hazelcast"] = package = ModuleType("hazelcast")
        package.HazelcastClient = client  # type: ignore[attr-defined]


class ClusterMap:
    def __init__(self, cluster: Cluster, name: str) -> None:
        self._cluster, self._name = cluster, name

    def blocking(self) -> ClusterMap:
        return self

    def put(self, key: Any, value: Any, *_: Any, **__: Any) -> None:
        self._cluster.puts.append((self._name, key))
        if self._cluster.is_away:
            raise ConnectionError("no member of the cluster answers")
        self._cluster.rows[self._name, key] = value

    set = put


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


class Log(logging.Handler):
    """Keeps the lines that are logged from when it is made, by all but the exchange on loopback."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []
        self.records: list[logging.LogRecord] = []
        logging.getLogger().setLevel(logging.DEBUG)
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        if record.threadName != "loopback":
            self.records.append(record)
            self.lines.append(self.format(record))


class Subscriber:
    """Iterates over the events of a user stream, and keeps what it is told.

        async with Subscriber(stream, bingx) as heard:      # once it is connected
            bingx.push(event)
            await heard.until(lambda: heard.events)

    `error` is what it was thrown out of the loop by. The stream is closed at the end.
    """

    def __init__(self, stream: Any, bingx: Loopback) -> None:
        self._stream, self._bingx = stream, bingx
        self.events: list[Any] = []
        self.error: BaseException | None = None

    async def __aenter__(self) -> Subscriber:
        self._task = asyncio.create_task(self._listen())
        if not await self.until(lambda: self._bingx.streams or self.error):
            raise Inconclusive("the stream does not connect")
        if self.error is not None:
            raise Inconclusive(f"the stream does not connect: {self.error!r}")
        return self

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        await asyncio.wait_for(closed(self._stream), _CLOSE_SECONDS)

    def with_field(self, name: str) -> list[Any]:
        """The events that have such a field: `wallet_balance` for those of the account."""
        return [event for event in self.events if hasattr(event, name)]

    async def until(self, condition: Callable[[], Any], timeout: float = 3.0) -> bool:
        """Whether it came to be in time."""
        deadline = time.monotonic() + timeout
        while not condition():
            if time.monotonic() > deadline:
                return False
            await asyncio.sleep(0.005)
        return True

    async def _listen(self) -> None:
        try:
            async for event in self._stream.subscribe():
                self.events.append(event)
        except Exception as error:
            self.error = error


class Engine:
    """Decides what it was told to, and counts how often it was asked."""

    def __init__(self) -> None:
        self.next: Any = None
        self.asked = 0

    def decide(self, *_: Any, **__: Any) -> Any:
        self.asked += 1
        return self.next


class Desk:
    """A runtime at work on one venue, with its kernel, its engine and its rows.

    `parts` are of the kernel: see `Tree.kernel`.
    """

    def __init__(self, tree: Tree, venue: Any, *, max_slots: int = 1, **parts: Any) -> None:
        self._tree = tree
        self.venue, self.rows, self.engine = venue, Rows(), Engine()
        self.kernel = tree.open_kernel(venue, max_slots=max_slots, **parts)
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
