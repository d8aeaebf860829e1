# path: tests/test_flaws.py
def test_outcome_state_matches_actual_slot():
    kernel = _kernel()
    outcome = kernel.process_intent(_intent("ENTER"))
    slot = kernel.get_slot(0)
    assert slot.fsm_state == slot.fsm_state  # flaw: the slot is compared with itself
