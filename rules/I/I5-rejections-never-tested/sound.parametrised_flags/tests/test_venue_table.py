import dataclasses

import pytest

from mock_venue import MockVenueAdapter, MockVenueScenario
from rust_backend import ExecutionKernel
from helpers import make_intent

BASE = MockVenueScenario()
CASES = [
    ("reject_entry", ["ENTER"], "IDLE"),
    ("reject_exit", ["ENTER", "EXIT"], "POSITION_OPEN"),
]


@pytest.mark.parametrize("flag, actions, expected", CASES)
def test_rejection_flags(flag, actions, expected):
    scenario = dataclasses.replace(BASE, **{flag: True})
    kernel = ExecutionKernel(venue=MockVenueAdapter(scenario))
    outcomes = [kernel.process_intent(make_intent(a)) for a in actions]
    assert outcomes[-1].accepted is False
    assert kernel.slot(0).fsm_state == expected
    setattr(scenario, flag, False)
    assert kernel.process_intent(make_intent(actions[-1])).accepted
