# path: tests/test_flaws.py
from contracts import KernelAction
from tests.helpers import kernel_with_slots, mk_intent


def test_outcome_state_matches_actual_slot():
    kernel = kernel_with_slots(2)
    outcome = kernel.process_intent(mk_intent("t-1", KernelAction.ENTER, size=1.0))
    slot = outcome.slot
    assert outcome.accepted
    assert slot is not None
    assert outcome.state == outcome.slot.stage  # flaw: the outcome is compared with itself
    assert slot.trade_id == "t-1"


def test_outcome_state_on_refusal():
    kernel = kernel_with_slots(2)
    outcome = kernel.process_intent(mk_intent("t-1", KernelAction.EXIT, size=1.0))
    assert not outcome.accepted
