# path: tests/test_pipeline.py
import pytest

from contracts import TradeStage
from launcher import build_launcher_bundle
from mock_venue import MockVenueAdapter
from pink_clickhouse import MemoryWriter
from pink_direct import PinkDirectRuntime


@pytest.fixture
def _build_full_runtime(tmp_path):
    bundle = build_launcher_bundle(venue=MockVenueAdapter(), zinc_dir=tmp_path)
    yield PinkDirectRuntime(kernel=bundle.kernel, persistence=MemoryWriter())
    bundle.close()


def test_entry_and_close(_build_full_runtime, snapshots):
    runtime = _build_full_runtime
    for snapshot in snapshots("breakout"):
        runtime.step(snapshot)
    assert runtime.kernel.slot(0).stage is TradeStage.CLOSED
    assert runtime.persistence.rows("trades")
