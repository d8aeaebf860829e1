"""The books of the exchange on loopback: orders, positions and wallet, as BingX tells them."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, field
from typing import Any

from .basics import ASSET, CAPITAL, EPSILON, OTHER_ASSET

Row = dict[str, Any]
# What is listed, at which price, and in which steps of size and price.
_CONTRACTS = {
    ASSET: (100.0, "0.0001", "0.01"),
    OTHER_ASSET: (50.0, "0.01", "0.01"),
    "DOGE-USDT": (0.2, "1", "0.00001"),
    "XRP-USDT": (2.0, "0.1", "0.0001"),
    "TRX-USDT": (0.3, "1", "0.00001"),
}
_FINAL = ("FILLED", "CANCELED", "REJECTED")


def now_ms() -> int:
    return int(time.time() * 1000)


@dataclass
class Order:
    order_id: str
    client_order_id: str
    symbol: str
    side: str
    position_side: str
    kind: str
    size: float
    price: float
    reduces: bool
    filled: float = 0.0
    value: float = 0.0
    fee: float = 0.0
    realized: float = 0.0
    status: str = "NEW"
    created: int = field(default_factory=now_ms)

    @property
    def is_open(self) -> bool:
        return self.status not in _FINAL

    @property
    def average(self) -> float:
        return self.value / self.filled if self.filled else 0.0

    def row(self) -> Row:
        return {
            "symbol": self.symbol,
            "orderId": self.order_id,
            "clientOrderId": self.client_order_id,
            "clientOrderID": self.client_order_id,
            "side": self.side,
            "positionSide": self.position_side,
            "type": self.kind,
            "reduceOnly": self.reduces,
            "quantity": _text(self.size),
            "origQty": _text(self.size),
            "price": _text(self.price),
            "executedQty": _text(self.filled),
            "avgPrice": _text(self.average),
            "cumQuote": _text(self.value),
            "profit": _text(self.realized),
            "commission": _text(-self.fee),
            # REST spells it with two l, the stream with one.
            "status": "CANCELLED" if self.status == "CANCELED" else self.status,
            "time": self.created,
            "updateTime": now_ms(),
        }


@dataclass
class Position:
    symbol: str
    side: str
    size: float = 0.0
    cost: float = 0.0

    @property
    def average(self) -> float:
        return self.cost / self.size if self.size else 0.0


class Books:
    """What is true of one account. Its methods answer with the events that the stream tells."""

    def __init__(self, fee_rate: float = 0.0005) -> None:
        self.prices = {symbol: price for symbol, (price, _, _) in _CONTRACTS.items()}
        self.steps = {symbol: (step, tick) for symbol, (_, step, tick) in _CONTRACTS.items()}
        self.wallet = CAPITAL
        self.fee_rate = fee_rate
        self.fill_ratio = 1.0  # Of a MARKET order, what is filled at once.
        self.leverages: dict[tuple[str, str], int] = {}
        self.orders: dict[str, Order] = {}
        self.fills: list[Row] = []
        self.income: list[Row] = []
        self._positions: dict[tuple[str, str], Position] = {}
        self._numbers = itertools.count(1001)

    def place(self, params: Row) -> tuple[Order, list[Row]]:
        kind, side = params.get("type", "MARKET"), params.get("side", "BUY")
        position_side = params.get("positionSide", "LONG")
        order = Order(
            order_id=str(next(self._numbers)),
            client_order_id=params.get("clientOrderId") or params.get("clientOrderID") or "",
            symbol=params.get("symbol", ASSET),
            side=side,
            position_side=position_side,
            kind=kind,
            size=float(params.get("quantity") or 0.0),
            price=float(params.get("price") or 0.0),
            reduces=(position_side == "LONG") == (side == "SELL"),
        )
        if order.reduces:
            order.size = min(order.size, self.position(order.symbol, position_side).size)
        self.orders[order.order_id] = order
        events = [self._order_event(order, "NEW")]
        if kind == "MARKET" and self.fill_ratio > 0.0:
            events += self.fill(order.order_id, order.size * self.fill_ratio)
        return order, events

    def fill(
        self, order_id: str, size: float | None = None, price: float | None = None
    ) -> list[Row]:
        """Fills `size`, or all that is left, of an order."""
        order = self.orders[order_id]
        size = order.size - order.filled if size is None else size
        at = price or (order.price if order.kind == "LIMIT" else self.prices[order.symbol])
        fee, realized = size * at * self.fee_rate, 0.0
        position = self.position(order.symbol, order.position_side)
        if order.reduces:
            sign = 1.0 if order.position_side == "LONG" else -1.0
            realized = sign * (at - position.average) * size
            position.cost -= position.average * size
            position.size -= size
        else:
            position.size, position.cost = position.size + size, position.cost + size * at
        self.wallet += realized - fee
        order.filled, order.value = order.filled + size, order.value + size * at
        order.fee, order.realized = order.fee + fee, order.realized + realized
        is_done = order.filled >= order.size - EPSILON
        order.status = "FILLED" if is_done else "PARTIALLY_FILLED"
        fill = {
            "tradeId": str(next(self._numbers)),
            "filledTime": now_ms(),
            "orderId": order.order_id,
            "clientOrderId": order.client_order_id,
            "symbol": order.symbol,
            "side": order.side,
            "positionSide": order.position_side,
            "price": _text(at),
            "volume": _text(size),
            "commission": _text(-fee),
            "realisedPNL": _text(realized),
            "currency": "USDT",
        }
        self.fills.append(fill)
        changed = self._account_event("ORDER", realized - fee)
        return [self._order_event(order, "TRADE", fill), changed]

    def cancel(self, order_id: str) -> list[Row]:
        self.orders[order_id].status = "CANCELED"
        return [self._order_event(self.orders[order_id], "CANCELED")]

    def fund(self, amount: float, symbol: str = ASSET) -> list[Row]:
        """Pays or charges funding."""
        self.wallet += amount
        row = {"symbol": symbol, "incomeType": "FUNDING_FEE", "income": _text(amount)}
        number = str(next(self._numbers))
        self.income.append({**row, "asset": "USDT", "time": now_ms(), "tranId": number})
        return [self._account_event("FUNDING_FEE", amount)]

    def find(self, params: Row) -> Order | None:
        """The order that a request names, by either id."""
        named = params.get("clientOrderId") or params.get("clientOrderID")
        for order in self.orders.values():
            if order.order_id == str(params.get("orderId")) or order.client_order_id == named != "":
                return order
        return None

    def position(self, symbol: str = ASSET, side: str = "LONG") -> Position:
        return self._positions.setdefault((symbol, side), Position(symbol, side))

    # As the REST API tells them.

    def contract_rows(self) -> list[Row]:
        return [
            {
                "symbol": symbol,
                "stepSize": step,
                "tickSize": tick,
                "size": step,
                "quantityPrecision": len(step.partition(".")[2]),
                "pricePrecision": len(tick.partition(".")[2]),
                "feeRate": self.fee_rate,
                "tradeMinQuantity": float(step),
                "maxLongLeverage": 125,
                "maxShortLeverage": 125,
                "currency": "USDT",
                "asset": symbol.partition("-")[0],
                "status": 1,
            }
            for symbol, (step, tick) in self.steps.items()
        ]

    def balance_row(self) -> Row:
        gain = sum(
            (self.prices[position.symbol] * position.size - position.cost)
            * (1.0 if position.side == "LONG" else -1.0)
            for position in self._positions.values()
        )
        return {
            "userId": "1",
            "asset": "USDT",
            "balance": _text(self.wallet),
            "equity": _text(self.wallet + gain),
            "unrealizedProfit": _text(gain),
            "availableMargin": _text(self.wallet + gain),
            "usedMargin": "0",
            "freezedMargin": "0",
        }

    def position_rows(self, symbol: str | None = None) -> list[Row]:
        return [
            {
                "positionId": f"{position.symbol}-{position.side}",
                "symbol": position.symbol,
                "positionSide": position.side,
                "positionAmt": _text(position.size),
                "availableAmt": _text(position.size),
                "avgPrice": _text(position.average),
                "markPrice": _text(self.prices[position.symbol]),
                "leverage": self.leverages.get((position.symbol, position.side), 1),
                "unrealizedProfit": "0",
            }
            for position in self._positions.values()
            if position.size > EPSILON and symbol in (None, "", position.symbol)
        ]

    def order_rows(self, symbol: str | None = None, *, is_open: bool = False) -> list[Row]:
        orders = [each for each in self.orders.values() if symbol in (None, "", each.symbol)]
        return [order.row() for order in orders if order.is_open or not is_open]

    # As the user stream tells them.

    def _order_event(self, order: Order, execution: str, fill: Row | None = None) -> Row:
        told = {
            "s": order.symbol,
            "c": order.client_order_id,
            "i": order.order_id,
            "S": order.side,
            "o": order.kind,
            "q": _text(order.size),
            "p": _text(order.price),
            "ap": _text(order.average),
            "x": execution,
            "X": order.status,
            "z": _text(order.filled),
            "l": fill["volume"] if fill else "0",
            "L": fill["price"] if fill else "0",
            "n": fill["commission"] if fill else "0",
            "N": "USDT",
            "T": now_ms(),
            "rp": fill["realisedPNL"] if fill else "0",
            "ps": order.position_side,
            "ro": order.reduces,
        }
        number = {"t": int(fill["tradeId"])} if fill else {}
        return {"e": "ORDER_TRADE_UPDATE", "E": now_ms(), "o": {**told, **number}}

    def _account_event(self, reason: str, change: float) -> Row:
        wallet = _text(self.wallet)
        balance = {"a": "USDT", "wb": wallet, "cw": wallet, "bc": _text(change)}
        positions = [
            {"s": each.symbol, "pa": _text(each.size), "ep": _text(each.average), "ps": each.side}
            for each in self._positions.values()
        ]
        told = {"m": reason, "B": [balance], "P": positions}
        return {"e": "ACCOUNT_UPDATE", "E": now_ms(), "T": now_ms(), "a": told}


def _text(number: float) -> str:
    return f"{round(number, 8):.8f}".rstrip("0").rstrip(".")
