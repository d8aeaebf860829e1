"""How the reproductions find the moved tree: see moved-tree.ts, which lays it out."""

from __future__ import annotations

from typing import Any

root = "src"
kernel_crate = "native/kernel"
modules = {"launcher": "pinkdesk.desk.main"}
names = {
    "ExecutionKernel": "DeskKernel",
    "PinkDirectRuntime": "TradingLoop",
    "BingxDirectExecutionAdapter": "BingxRestClient",
    "HazelcastRowWriter": "ClusterRowWriter",
}


def kernel(venue: Any, *, max_slots: int, capital: float, **parts: Any) -> Any:
    from pinkdesk.core.bridge import DeskKernel
    from pinkdesk.core.ledger import AccountProjection

    account = AccountProjection(starting_capital=capital)
    return DeskKernel(venue, max_slots=max_slots, account=account, **parts)


def mock_venue(**scenario: Any) -> Any:
    from pinkdesk.venue.simulated import MockVenueAdapter, MockVenueScenario

    return MockVenueAdapter(behaviour=MockVenueScenario(**scenario))


def persistence(sink: Any, account: Any) -> Any:
    from pinkdesk.persist.rows import PinkClickHousePersistence

    return PinkClickHousePersistence(account, sink)


def runtime(kernel: Any, engine: Any, persistence: Any, *, capital: float) -> Any:
    from pinkdesk.desk.cycle import TradingLoop

    return TradingLoop(kernel, engine, persistence, starting_capital=capital)


def zinc_plane(slots: int = 1) -> Any:
    from pinkdesk.planes.local import InMemoryZincPlane

    return InMemoryZincPlane(slots_held=slots)


def real_zinc_plane(prefix: str, slots: int = 1, *, create: bool = True) -> Any:
    from pinkdesk.planes.shared import RealZincPlane

    return RealZincPlane(prefix, slots_held=slots, create=create)


def decision(action: str, price: float, **values: Any) -> Any:
    """The strategy says STAY for what the analysis calls HOLD, and has no word for the asset."""
    from pinkdesk.core.types import TradeSide
    from pinkdesk.desk.signals import Decision, DecisionAction

    fields = {
        "symbol": "BTC-USDT",
        "side": TradeSide.LONG,
        "target_size": 1.0,
        "leverage": 1.0,
        "reference_price": price,
        "exit_leg_ratios": (1.0,),
        "confidence": 1.0,
        "trade_id": "T-1",
        "reason": "reproduction",
    }
    word = {"HOLD": "STAY"}.get(action, action)
    return Decision(action=DecisionAction(word), **{**fields, **values})


def bundle(engine: Any = None, config: Any = None) -> Any:
    from pinkdesk.desk.main import build_launcher_bundle

    return build_launcher_bundle(config, strategy_engine=engine)
