"""An exchange on 127.0.0.1: BingX' swap v2 over REST, its user stream, and ClickHouse.

    with Loopback() as bingx:
        client = tree.rest_client(tree.bingx_config(bingx))
        bingx.fault("trade/order", method="POST", lose=True, times=1)
        ...
    bingx.count("trade/order", method="POST"), bingx.rows("trade_events")

It runs in a thread with a loop of its own, so that a target may block its loop. Signatures are
taken unseen. Prices stand still and LIMIT orders rest until `fill`; see `Books` for what is true.
Whoever counts descriptors or threads should have the target in a child: `bingx.environment()`.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import re
import tempfile
import threading
import time
from dataclasses import dataclass, field
from typing import Any, Callable, Iterable
from urllib.parse import parse_qsl

from .basics import Inconclusive
from .books import Books, Row, now_ms

API_KEY, API_SECRET, DATABASE = "the-api-key", "the-api-secret", "pink"
_PREFIX = re.compile(r"^/openApi/(swap/v[0-9]/)?")
_START_SECONDS = 5.0


@dataclass
class Request:
    method: str
    path: str  # Without /openApi/swap/v2/: "trade/order".
    params: Row
    headers: dict[str, str]
    body: str
    at: float = field(default_factory=time.monotonic)


class Fault:
    """What goes wrong with some requests. `arrived` is set when one is there; a held one waits.

    `seen` counts the requests that it had a hand in.
    """

    def __init__(self, server: Loopback, path: str, method: str, **effects: Any) -> None:
        self.path, self.method, self.effects = path, method, effects
        self.seen = 0
        self.arrived = threading.Event()
        self._server = server
        self._released = asyncio.Event()

    def concerns(self, request: Request) -> bool:
        times, when = self.effects["times"], self.effects["when"]
        return (
            request.path.endswith(self.path)
            and self.method in ("", request.method)
            and (times is None or self.seen < times)
            and (when is None or when(request))
        )

    def release(self) -> None:
        """Lets those go on that are held."""
        self._server.call(self._released.set)

    def end(self) -> None:
        self._server.faults.remove(self)
        self.release()

    async def before(self, request: Request) -> None:
        self.seen += 1
        self.arrived.set()
        if self.effects["held"]:
            await self._released.wait()
        await asyncio.sleep(self.effects["delay"])


class Loopback:
    def __init__(self) -> None:
        self.books = Books()
        self.requests: list[Request] = []
        self.faults: list[Fault] = []
        self.listen_keys: list[str] = []
        self.stream_heard: list[str] = []  # "Pong", that is.
        self.answers_pings = True  # Those of the WebSocket protocol.
        self.statements: list[str] = []
        # What the stream tells of an event: it twice, later, or not at all.
        self.on_event: Callable[[Row], Iterable[Row]] = lambda event: [event]
        self._rows: list[tuple[str, Row]] = []
        self._streams: dict[Any, Any] = {}  # With the transport of each.
        self._folder = tempfile.TemporaryDirectory(prefix="flawgate-exchange-")
        self._is_ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="loopback", daemon=True)

    # Its life, and where it is.

    def __enter__(self) -> Loopback:
        self._thread.start()
        if not self._is_ready.wait(_START_SECONDS):
            raise Inconclusive("the exchange on loopback did not start")
        return self

    def __exit__(self, *_: object) -> None:
        self.call(self._stop.set)
        self._thread.join(_START_SECONDS)
        self._folder.cleanup()

    @property
    def rest_url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def ws_url(self) -> str:
        return f"ws://127.0.0.1:{self._port}/stream"

    @property
    def sink_url(self) -> str:
        return f"http://127.0.0.1:{self._port}/sink"

    def environment(self) -> dict[str, str]:
        """The variables by which a tree finds it, and where it may keep what outlives a process."""
        return {
            "BINGX_API_KEY": API_KEY,
            "BINGX_API_SECRET": API_SECRET,
            "BINGX_ENV": "VST",
            "BINGX_REST_URL": self.rest_url,
            "BINGX_WS_URL": self.ws_url,
            "CLICKHOUSE_URL": self.sink_url,
            "CLICKHOUSE_DB": DATABASE,
            "DITA_V2_VENUE": "BINGX",
            "DITA_V2_STORE_PATH": f"{self._folder.name}/store.sqlite",
            "DITA_V2_SPOOL_PATH": f"{self._folder.name}/spool.jsonl",
            "NO_PROXY": "127.0.0.1",
        }

    def call(self, function: Callable[..., Any], *arguments: Any) -> None:
        """Has something done in the exchange's thread."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(function, *arguments)

    # What it was asked.

    def asked(self, path: str = "", method: str = "") -> list[Request]:
        """The requests whose path ends so."""
        found = [request for request in self.requests if request.path.endswith(path)]
        return [request for request in found if method in ("", request.method)]

    def count(self, path: str = "", method: str = "") -> int:
        return len(self.asked(path, method))

    def rows(self, table: str) -> list[Row]:
        """The rows that ClickHouse was given for a table."""
        return [row for name, row in self._rows if name == table]

    def wait_for(self, condition: Callable[[], Any], timeout: float = 5.0) -> bool:
        """Whether it came to be in time. For a target in a child or in another thread."""
        deadline = time.monotonic() + timeout
        while not condition():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.005)
        return True

    # What goes wrong.

    def fault(
        self,
        path: str,
        *,
        method: str = "",
        delay: float = 0.0,
        held: bool = False,
        status: int = 200,
        answer: Any = None,
        headers: dict[str, str] | None = None,
        lose: bool = False,
        refuse: bool = False,
        times: int | None = None,
        when: Callable[[Request], bool] | None = None,
    ) -> Fault:
        """From now on, for requests whose path ends so (`sink` for ClickHouse, `stream` for the
        connection of the user stream).

        `answer` is what is answered instead: an object for JSON, text as it is, or a function of
        the request. With `lose` the request is carried out and its answer lost, with `refuse` neither.
        """
        effects = {"delay": delay, "held": held, "status": status, "answer": answer}
        effects |= {"headers": headers, "lose": lose, "refuse": refuse}
        effects |= {"times": times, "when": when}
        self.faults.append(Fault(self, path, method, **effects))
        return self.faults[-1]

    def fail(self, path: str, code: int, message: str = "no", **options: Any) -> Fault:
        """Requests are answered with an error of BingX."""
        return self.fault(path, answer={"code": code, "msg": message}, **options)

    # The market and the user stream.

    def fill(self, order_id: str, size: float | None = None, price: float | None = None) -> None:
        self.call(lambda: self._tell(self.books.fill(order_id, size, price)))

    def fund(self, amount: float) -> None:
        self.call(lambda: self._tell(self.books.fund(amount)))

    @property
    def streams(self) -> int:
        """How many connections of the user stream are open."""
        return len(self._streams)

    def push(self, *events: Row | str) -> None:
        """Tells every user stream this, as it is. Text such as `Ping` is no JSON."""
        self.call(self._send, list(events))

    def close_streams(self) -> None:
        """Says goodbye to every connection."""
        self.call(lambda: [self._loop.create_task(each.close()) for each in self._streams])

    def cut_streams(self) -> None:
        """Cuts them without a word."""
        self.call(lambda: [transport.abort() for transport in self._streams.values()])

    def _tell(self, events: list[Row]) -> None:
        self._send([told for event in events for told in self.on_event(event)])

    def _send(self, events: list[Row | str]) -> None:
        for event in events:
            text = event if isinstance(event, str) else json.dumps(event)
            for stream in self._streams:
                self._loop.create_task(stream.send_bytes(gzip.compress(text.encode())))

    # The server.

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        from aiohttp import web

        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        server = web.Server(self._handle)
        runner = web.ServerRunner(server, shutdown_timeout=0.0)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self._port = site._server.sockets[0].getsockname()[1]
        self._is_ready.set()
        await self._stop.wait()
        for fault in self.faults:
            fault._released.set()
        for transport in self._streams.values():
            transport.abort()
        await runner.cleanup()

    async def _handle(self, raw: Any) -> Any:
        from aiohttp import web

        body = await raw.text() if raw.method in ("POST", "PUT") else ""
        path = _PREFIX.sub("", raw.path).strip("/")
        params = {**raw.query, **({} if path == "sink" else _parameters(raw, body))}
        request = Request(raw.method, path, params, dict(raw.headers), body)
        self.requests.append(request)
        fault = next((each for each in self.faults if each.concerns(request)), None)
        effects = fault.effects if fault else {}
        if fault:
            await fault.before(request)
        if path == "stream" and not effects.get("refuse") and effects.get("status", 200) == 200:
            return await self._stream(raw)
        if effects.get("refuse"):
            return _cut(raw)
        answer = effects.get("answer")
        if answer is None and effects.get("status", 200) == 200:
            answer = self._insert(request) if path == "sink" else self._answer(request)
        elif callable(answer):
            answer = answer(request)
        if effects.get("lose"):
            return _cut(raw)
        text = answer if isinstance(answer, str) else json.dumps(answer or {})
        status, headers = effects.get("status", 200), effects.get("headers")
        if path == "sink":
            return web.Response(text=text, status=status, headers=headers)
        kind = "application/json"
        return web.Response(text=text, status=status, headers=headers, content_type=kind)

    async def _stream(self, raw: Any) -> Any:
        from aiohttp import web

        stream = web.WebSocketResponse(autoping=self.answers_pings)
        await stream.prepare(raw)
        self._streams[stream] = raw.transport
        async for message in stream:
            if message.type is web.WSMsgType.TEXT:
                self.stream_heard.append(message.data)
        del self._streams[stream]
        return stream

    def _insert(self, request: Request) -> str:
        """The rows of `INSERT INTO t FORMAT JSONEachRow`, wherever the statement stands."""
        sql, lines = request.params.get("query", ""), request.body
        if not sql:
            sql, _, lines = request.body.partition("\n")
        self.statements.append(sql or request.body)
        table = re.match(r"\s*INSERT\s+INTO\s+(?:[`\w]+\.)?`?(\w+)`?", sql, re.IGNORECASE)
        if table and "JSONEACHROW" in sql.upper():
            for line in filter(str.strip, lines.splitlines()):
                self._rows.append((table[1], json.loads(line)))
        return ""

    def _answer(self, request: Request) -> Any:
        route = _ROUTES.get((request.method, request.path))
        if route is None:
            return {"code": 100400, "msg": f"no such api: {request.method} {request.path}"}
        answer = route(self, request.params)
        if isinstance(answer, dict) and "code" in answer:
            return answer
        return {"code": 0, "msg": "", "data": answer, "timestamp": now_ms()}

    # What the paths answer.

    def _place(self, params: Row) -> Row:
        order, events = self.books.place(params)
        self._tell(events)
        return {"order": {**order.row(), "commission": "0"}}

    def _order(self, params: Row) -> Row:
        order = self.books.find(params)
        return {"order": order.row()} if order else {"code": 80016, "msg": "order does not exist"}

    def _cancel(self, params: Row) -> Row:
        order = self.books.find(params)
        if order is None:
            return {"code": 109414, "msg": "order does not exist"}
        if not order.is_open:
            return {"code": 80018, "msg": f"order is {order.status}"}
        self._tell(self.books.cancel(order.order_id))
        return {"order": order.row()}

    def _leverage(self, params: Row) -> Row:
        leverage = int(float(params.get("leverage") or 1))
        self.books.leverages[params.get("symbol", ""), params.get("side", "")] = leverage
        return {"leverage": leverage, "symbol": params.get("symbol", "")}

    def _price(self, params: Row) -> Any:
        if params.get("symbol"):
            self.books.prices.setdefault(params["symbol"], 100.0)
        rows = [
            {"symbol": symbol, "price": str(price), "markPrice": str(price), "time": now_ms()}
            for symbol, price in self.books.prices.items()
        ]
        named = [row for row in rows if row["symbol"] == params.get("symbol")]
        return named[0] if named else rows

    def _listen_key(self, _: Row) -> Row:
        key = f"listen-key-{len(self.listen_keys) + 1}"
        self.listen_keys.append(key)
        return {"code": 0, "listenKey": key, "data": {"listenKey": key}}


_ROUTES: dict[tuple[str, str], Callable[[Loopback, Row], Any]] = {
    ("GET", "server/time"): lambda self, _: {"serverTime": now_ms()},
    ("GET", "quote/contracts"): lambda self, _: self.books.contract_rows(),
    ("GET", "quote/price"): Loopback._price,
    ("GET", "quote/premiumIndex"): Loopback._price,
    ("GET", "user/balance"): lambda self, _: {"balance": self.books.balance_row()},
    ("GET", "user/positions"): lambda self, asked: self.books.position_rows(asked.get("symbol")),
    ("GET", "user/income"): lambda self, _: self.books.income,
    ("GET", "trade/openOrders"): lambda self, asked: {
        "orders": self.books.order_rows(asked.get("symbol"), is_open=True)
    },
    ("GET", "trade/allOrders"): lambda self, asked: {
        "orders": self.books.order_rows(asked.get("symbol"))
    },
    ("GET", "trade/allFillOrders"): lambda self, _: {"fill_orders": self.books.fills},
    ("GET", "trade/order"): Loopback._order,
    ("POST", "trade/order"): Loopback._place,
    ("DELETE", "trade/order"): Loopback._cancel,
    ("POST", "trade/leverage"): Loopback._leverage,
    ("POST", "user/auth/userDataStream"): Loopback._listen_key,
    ("PUT", "user/auth/userDataStream"): lambda self, _: {},
    ("DELETE", "user/auth/userDataStream"): lambda self, _: {},
}


def _parameters(raw: Any, body: str) -> Row:
    """Those in the body, for a client that sends them there."""
    if raw.content_type == "application/x-www-form-urlencoded":
        return dict(parse_qsl(body))
    if raw.content_type == "application/json" and body.startswith("{"):
        return json.loads(body)
    return {}


def _cut(raw: Any) -> Any:
    from aiohttp import web

    if raw.transport is not None:
        raw.transport.abort()
    return web.Response(status=500)
