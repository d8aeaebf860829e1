import pytest

from mock_venue import MockVenue
from rust_backend import ExecutionKernel
from helpers import make_intent


@pytest.mark.parametrize(
    "action, script, state, waited",
    [
        ("ENTER", ["RATE_LIMITED", "ORDER_ACK"], "ENTRY_WORKING", [1.0]),
        ("EXIT", ["ORDER_ACK", "RATE_LIMITED"], "POSITION_OPEN", [1.0]),
        ("ENTER", [], "ENTRY_WORKING", []),
    ],
)
def test_limits(action, script, state, waited):
    pauses = []
    kernel = ExecutionKernel(venue=MockVenue(script), sleep=pauses.append)
    kernel.process_intent(make_intent(action))
    assert kernel.slot(0).fsm_state == state
    assert pauses == waited
