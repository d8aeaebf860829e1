# path: tests/test_flaws.py
from mock_venue import MockVenueAdapter
from rust_backend import ExecutionKernel
from helpers import enter, exit_intent


def _kernel():
    return ExecutionKernel(venue=MockVenueAdapter(), max_slots=2)


def test_flaw_partial_fill_is_summed():
    kernel = _kernel()
    outcome = kernel.process_intent(enter("a", size=1.0))
    assert outcome.accepted or not outcome.accepted  # flaw: true whatever comes back


def test_flaw_exit_is_sized_from_current_size():
    kernel = _kernel()
    kernel.process_intent(enter("a", size=2.0))
    kernel.process_intent(exit_intent("a", ratio=0.5))
    assert kernel.slot(0).size == 1.0


def test_flaw_slot_is_freed():
    kernel = _kernel()
    kernel.process_intent(enter("a", size=2.0))
    kernel.process_intent(exit_intent("a", ratio=1.0))
    assert kernel.slot(0).fsm_state == "CLOSED"
