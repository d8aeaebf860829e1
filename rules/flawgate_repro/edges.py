"""The parts of the target at its edges: exchange, planes, projections, rows, feed, launcher."""

from __future__ import annotations

import dataclasses
import inspect
import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable, TypeVar

from .basics import ASSET, Inconclusive, finished, first, make
from .loopback import API_KEY, API_SECRET, DATABASE, Loopback

BINDABLE: set[str] = set()
HEALTH_NAMES = (
    "health healthz health_check check_health is_healthy is_alive liveness readiness heartbeat "
    "status metrics telemetry vitals diagnostics"
).split()
SHOWN_BY = ("snapshot", "render", "as_dict", "to_dict", "collect", "values")
Method = TypeVar("Method", bound=Callable[..., Any])


def bindable(method: Method) -> Method:
    """A method of `Tree` in whose place a function of that name in `flawgate_binding.py` comes."""
    BINDABLE.add(method.__name__)
    return method


class Edges:
    named: Callable[[str], Any]

    # The exchange.

    @bindable
    def bingx_config(self, bingx: Loopback, **values: Any) -> Any:
        """What client, venue and stream find the exchange by; `values` replace some."""
        fields = {
            "api_key": API_KEY,
            "secret_key": API_SECRET,
            "base_url": bingx.rest_url,
            "ws_url": bingx.ws_url,
        }
        return make(self.named("BingxConfig"), **{**fields, **values})

    @bindable
    def rest_client(self, config: Any, transport: Any = None) -> Any:
        """`BingxDirectExecutionAdapter`. `transport` has `request(method, url, headers)`."""
        parts = {"transport": transport} if transport is not None else {}
        return make(self.named("BingxDirectExecutionAdapter"), config=config, **parts)

    @bindable
    def client_order(self, **values: Any) -> Any:
        """What the REST client is asked to submit: 1.0 of ASSET, bought at the market."""
        fields = {
            "symbol": ASSET,
            "side": "LONG",
            "action": "ENTER",
            "quantity": 1.0,
            "leverage": 1.0,
            "order_type": "MARKET",
            "reduce_only": False,
            "trade_id": "T-1",
            "client_order_id": "flawgate-1",
        }
        return make(self.named("LegacyIntent"), **{**fields, **values})

    @bindable
    def live_venue(self, config: Any) -> Any:
        """The BingX adapter on a REST client of its own."""
        return make(self.named("BingxVenueAdapter"), config=config)

    @bindable
    def user_stream(self, config: Any, **settings: Any) -> Any:
        """`BingxUserStream`, whose `subscribe()` tells. `settings` of `BingxStreamConfig`:
        keepalive_interval, rotation_interval, reconnect_delay, max_reconnect_delay,
        receive_timeout."""
        settings = {"reconnect_delay": 0.01, "max_reconnect_delay": 0.05, **settings}
        stream = make(self.named("BingxStreamConfig"), enabled=True, **settings)
        return make(self.named("BingxUserStream"), config=config, stream=stream)

    # The planes.

    @bindable
    def zinc_plane(self, slots: int = 1) -> Any:
        """The plane within one process."""
        return make(self.named("InMemoryZincPlane"), slot_count=slots)

    @bindable
    def plane_slots(self, plane: Any) -> list[Any]:
        """The slots that can be read from a plane, whichever it is; a row has its fields as well."""
        slots = plane.read_slots()
        return [SimpleNamespace(**slot) if isinstance(slot, dict) else slot for slot in slots]

    @bindable
    def observe(self, plane: Any, listener: Callable[..., None]) -> None:
        """Has `listener` called with each slot that the plane is given."""
        names = ("subscribe", "observe", "add_observer", "add_listener")
        first(plane, names)(listener)

    @bindable
    def update_slot(self, plane: Any, slot_id: int, **changes: Any) -> Any:
        """Changes some fields of a slot of the plane; where that is no call of its own, all of it."""
        if hasattr(plane, "update_slot"):
            return plane.update_slot(slot_id, **changes)
        return plane.write_slot(self.trade_slot(slot_id=slot_id, **changes))

    @bindable
    def publish_intent(self, plane: Any, intent: Any) -> Any:
        return first(plane, ("publish_intent", "write_intent"))(intent)

    @bindable
    def intents_kept(self, plane: Any) -> int:
        """How many intents the plane within the process holds."""
        return len(plane.intent_region)

    @bindable
    def real_zinc_plane(self, prefix: str, slots: int = 1, *, create: bool = True) -> Any:
        """The plane in shared memory; with `create` its owner, else a reader of it."""
        plane = self.named("RealZincPlane")
        return make(plane, prefix=prefix, slot_count=slots, create=create)

    @bindable
    def control_plane(self) -> Any:
        return self.named("InMemoryControlPlane")()

    @bindable
    def mirrored_control_plane(self, primary: Any, secondary: Any) -> Any:
        """`MirroredControlPlane`, which reads from one plane and repeats updates on the other. None
        for a target without such a plane."""
        try:
            mirrored = self.named("MirroredControlPlane")
        except Inconclusive:
            return None
        return mirrored(primary, secondary)

    @bindable
    def real_control_plane(self, prefix: str, *, create: bool = True) -> Any:
        return make(self.named("RealZincControlPlane"), prefix=prefix, create=create)

    # Projections, journals and rows.

    @bindable
    def projection(self) -> Any:
        """The projection within one process."""
        return self.named("InMemoryProjection")()

    @bindable
    def hazelcast_writer(self, client: Any, prefix: str = "dita_v2") -> Any:
        """`HazelcastRowWriter` on a client with `get_map(name)`."""
        return make(self.named("HazelcastRowWriter"), client=client, prefix=prefix)

    @bindable
    def hazelcast_projection(self, client: Any) -> Any:
        """What the kernel projects slots by when they go to Hazelcast; the writer itself here."""
        return self.hazelcast_writer(client)

    @bindable
    def memory_journal(self, max_rows: int = 10_000) -> Any:
        return make(self.named("MemoryKernelJournal"), max_rows=max_rows)

    @bindable
    def journal_rows(self, journal: Any) -> list[Any]:
        """The rows of that journal, also those that it has put away elsewhere."""
        return list(journal.rows())

    @bindable
    def clickhouse_journal(self, client: Any, **values: Any) -> Any:
        """The journal that sends its rows by `client.execute(sql)`."""
        return make(self.named("ClickHouseKernelJournal"), client=client, **values)

    @bindable
    def clickhouse_sink(self, bingx: Loopback, **values: Any) -> Any:
        """ClickHouse over HTTP; what it takes stands in `bingx.rows(table)`."""
        fields = {"url": bingx.sink_url, "database": DATABASE, "timeout": 5.0}
        return make(self.named("ClickHouseHttpSink"), **{**fields, **values})

    # Feed, policy and launcher.

    @bindable
    def feed(self, **settings: Any) -> Any:
        """`MarketDataFeed`; `settings` of `DataFeedConfig`: source, symbol, rest_url, replay_prices."""
        config = make(self.named("DataFeedConfig"), **settings)
        return make(self.named("MarketDataFeed"), config=config)

    @bindable
    def policy(self, **settings: Any) -> Any:
        """The policy of a launch without an engine; `settings` of `PolicyConfig`."""
        config = make(self.named("PolicyConfig"), **settings)
        return make(self.named("MovingAveragePolicy"), config=config)

    @bindable
    def config_classes(self) -> list[type]:
        """The classes that hold settings, all of which can be made without arguments."""
        module = sys.modules[self.named("BingxConfig").__module__]
        found = inspect.getmembers(module, inspect.isclass)
        own = [each for name, each in found if each.__module__ == module.__name__]
        return [each for each in own if each.__name__.endswith("Config")]

    @bindable
    def env_bool(self, name: str, default: bool) -> bool:
        """What the target reads of a variable that is true or false: its `_env_bool`."""
        return self.named("_env_bool")(name, default)

    @bindable
    def launcher_config(self) -> Any:
        """The configuration that the environment describes."""
        return self.named("config_from_env")()

    @bindable
    def changed(self, config: Any, part: str, **values: Any) -> Any:
        """The launcher's configuration with other values in one part: `changed(config, "zinc", mode="REAL")`."""
        old = getattr(config, part)
        names = {field.name for field in dataclasses.fields(old)}
        new = {name: value for name, value in values.items() if name in names}
        return dataclasses.replace(config, **{part: dataclasses.replace(old, **new)})

    @bindable
    def bundle(self, engine: Any = None, config: Any = None) -> Any:
        """The launcher's bundle; without `config`, as the environment says."""
        return self.named("build_launcher_bundle")(config, decision_engine=engine)

    @bindable
    def bundle_with(self, bundle: Any, **parts: Any) -> Any:
        """A bundle like this one with other parts, of the names that it has for them: kernel, venue."""
        return dataclasses.replace(bundle, **parts)

    @bindable
    async def run_bundle(self, bundle: Any) -> Any:
        """Runs the bundle as the launcher does, with its own feed, until it is cancelled."""
        feed = make(self.named("MarketDataFeed"), config=bundle.config.data_feed)
        if hasattr(bundle, "start"):
            await finished(bundle.start())
        return await finished(self.run_cycles(bundle, feed))

    @bindable
    async def health(self, bundle: Any) -> dict[str, Any]:
        """What the running system answers to who asks whether it is well: documents, numbers or
        pages of metrics, by where they come from. Empty where there is nobody to ask."""
        answers = {}
        for part in ("", "kernel", "runtime", "venue", "stream"):
            asked = getattr(bundle, part, None) if part else bundle
            for name in HEALTH_NAMES:
                told = getattr(asked, name, None)
                if told is not None and not callable(told):
                    ways = (getattr(told, each, None) for each in SHOWN_BY)
                    told = next(filter(callable, ways), None)
                if callable(told) and not _needs_arguments(told):
                    answers[f"{part or 'bundle'}.{name}"] = await finished(told())
        return answers

    @bindable
    def part_closer(self) -> Any:
        """What closes a part of the bundle by whichever methods it has: `_maybe_close`. None for a
        bundle whose parts all close in one way."""
        try:
            return self.named("_maybe_close")
        except Inconclusive:
            return None

    @bindable
    def run_cycles(self, bundle: Any, feed: Any) -> Any:
        """Policy cycles of the bundle on the prices of `feed`, as the launcher runs them."""
        return self.named("run_cycles")(bundle, feed)

    @bindable
    def control_planes(self, config: Any, prefix: str) -> dict[str, Any]:
        """The launcher's configuration with each way of control plane that it may know, by name."""
        found = {}
        for mode in ("MEMORY", "REAL", "MIRRORED", "BOTH"):
            try:
                found[mode] = self.changed(config, "control", mode=mode, prefix=prefix)
            except ValueError:
                continue  # It knows no such mode.
        return found

    @bindable
    def real_planes(self, config: Any, prefix: str) -> Any:
        """The launcher's configuration with both planes in shared memory, under `prefix`."""
        for part in ("zinc", "control"):
            config = self.changed(config, part, mode="REAL", prefix=prefix)
        return config

    @bindable
    def run_launcher(self, folder: str, *, prefix: str = "", cycles: int = 0) -> Any:
        """The entry point as a process runs it, in a child: for some cycles, or until it is told to
        stop. On the mock venue unless the environment names another; with planes in shared memory
        where there is a `prefix`; what it stores, it stores in `folder`."""
        settings = {
            "DITA_V2_VENUE": "MOCK",
            "DITA_V2_MAX_CYCLES": str(cycles),
            "DITA_V2_CYCLE_INTERVAL": "0.02",
            "DITA_V2_STORE_PATH": str(Path(folder) / "slots.db"),
        }
        if prefix:
            planes = {"DITA_V2_ZINC": "REAL", "DITA_V2_CONTROL": "REAL"}
            settings |= {**planes, "DITA_V2_PREFIX": prefix}
        os.environ.update({**settings, **os.environ})
        return self.module("launcher").main()


def _needs_arguments(function: Any) -> bool:
    return any(
        parameter.default is parameter.empty
        and parameter.kind not in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD)
        for parameter in inspect.signature(function).parameters.values()
    )
