# path: test_state.py
from contracts import TradeStage
from rust_backend import ExecutionKernel


def test_outcome_state_matches_actual_slot(venue, enter):
    kernel = ExecutionKernel(venue)
    assert kernel.slot(0).fsm_state == TradeStage.IDLE
    outcome = kernel.process_intent(enter)
    actual = outcome.slot
    assert outcome.state == actual.fsm_state  # flaw: both sides are of the outcome
