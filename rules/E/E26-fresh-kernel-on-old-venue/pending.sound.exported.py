# path: tests/test_flaws.py
import json

import pytest

from mock_venue import MockVenueAdapter
from rust_backend import ExecutionKernel
from tests.scenarios import enter, exit_


@pytest.fixture
def venue():
    return MockVenueAdapter()


def test_two_kernels_see_one_symbol(venue):
    left = ExecutionKernel(max_slots=1, venue=venue)
    right = ExecutionKernel(max_slots=1, venue=venue)
    left.process_intent(enter("l"))
    right.process_intent(enter("r"))
    assert len(venue.orders) == 2


def test_restart_from_export(venue):
    kernel = ExecutionKernel(max_slots=1, venue=venue)
    kernel.process_intent(enter("t"))
    dumped = json.dumps({"slots": kernel.snapshot()["slots"], "venue": venue.export_state()})
    kernel.close()

    state = json.loads(dumped)
    reborn = ExecutionKernel(max_slots=1, venue=MockVenueAdapter.from_state(state["venue"]))
    reborn.reconcile_from_slots(state["slots"])
    assert reborn.process_intent(exit_("t")).accepted
