# path: tests/test_pipeline.py
import pytest

from launcher import build_launcher_bundle
from mock_venue import MockVenueAdapter
from pink_direct import PinkDirectRuntime


def _build_full_runtime(ratio=1.0):
    bundle = build_launcher_bundle(venue=MockVenueAdapter(partial_fill_ratio=ratio))
    return PinkDirectRuntime(bundle=bundle)


BUILDERS = {
    "full": _build_full_runtime,
    "partial": lambda: _build_full_runtime(0.5),
}


@pytest.mark.parametrize("name", sorted(BUILDERS))
def test_steps_leave_a_closed_trade(name, snapshots):
    runtime = BUILDERS[name]()
    outcomes = [runtime.step(s) for s in snapshots("breakout")]
    assert outcomes[-1].slot.is_closed
    assert runtime.account.capital > 0
