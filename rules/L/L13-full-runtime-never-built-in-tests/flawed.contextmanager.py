# path: tests/test_flaws.py
import contextlib

from contracts import TradeStage
from mock_venue import MockVenueAdapter
from rust_backend import ExecutionKernel


@contextlib.contextmanager
def _build_full_runtime():  # flaw: defined and never used, the tests drive the bare kernel
    from pink_clickhouse import PinkClickHouse
    from pink_direct import PinkDirectRuntime

    venue = MockVenueAdapter()
    kernel = ExecutionKernel(venue=venue, max_slots=4)
    runtime = PinkDirectRuntime(kernel=kernel, persistence=PinkClickHouse.in_memory())
    try:
        yield runtime
    finally:
        runtime.close()


def test_entry_opens_a_position(make_intent):
    kernel = ExecutionKernel(venue=MockVenueAdapter(), max_slots=4)
    kernel.process_intent(make_intent("ENTER", size=1.0))
    assert kernel.slot(0).stage is TradeStage.POSITION_OPEN
