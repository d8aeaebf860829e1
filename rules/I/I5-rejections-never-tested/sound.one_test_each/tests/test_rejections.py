from mock_venue import MockVenueAdapter, MockVenueScenario
from rust_backend import ExecutionKernel
from helpers import enter, exit_


def kernel_with(**flags):
    return ExecutionKernel(venue=MockVenueAdapter(MockVenueScenario(**flags)))


def test_refused_entry_frees_the_slot():
    kernel = kernel_with(reject_entry=True)
    assert not kernel.process_intent(enter("t1")).accepted
    assert kernel.slot(0).fsm_state == "IDLE"
    kernel.venue.scenario.reject_entry = False
    assert kernel.process_intent(enter("t2")).accepted


def test_refused_exit_keeps_the_position():
    kernel = kernel_with(reject_exit=True)
    kernel.process_intent(enter("t1"))
    assert not kernel.process_intent(exit_("t1")).accepted
    assert kernel.slot(0).fsm_state == "POSITION_OPEN"
    kernel.venue.scenario.reject_exit = False
    assert kernel.process_intent(exit_("t1")).accepted
