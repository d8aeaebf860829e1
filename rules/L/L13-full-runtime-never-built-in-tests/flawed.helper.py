# path: tests/test_pipeline.py
import pytest

from decision import DecisionEngine
from launcher import build_launcher_bundle
from mock_venue import MockVenueAdapter
from pink_clickhouse import MemoryWriter
from pink_direct import PinkDirectRuntime


def _build_full_runtime(tmp_path):  # flaw: no test calls it
    bundle = build_launcher_bundle(venue=MockVenueAdapter(), zinc_dir=tmp_path)
    return PinkDirectRuntime(
        kernel=bundle.kernel,
        engine=DecisionEngine(),
        persistence=MemoryWriter(),
    )


class ShimRuntime:
    def __init__(self, kernel):
        self.kernel = kernel

    def step(self, intent):
        return self.kernel.process_intent(intent)


def test_entry_reaches_venue(kernel, entry_intent):
    outcome = ShimRuntime(kernel).step(entry_intent)
    assert outcome.accepted
