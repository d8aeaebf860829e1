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
    "DecisionAction.HOLD": "STAY",
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


def bundle(engine: Any = None, config: Any = None) -> Any:
    from pinkdesk.desk.main import build_launcher_bundle

    return build_launcher_bundle(config, strategy_engine=engine)
