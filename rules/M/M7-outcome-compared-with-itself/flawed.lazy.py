# path: tests/test_flaws.py
import pytest

from tests.helpers import build_kernel, mk_intent


@pytest.mark.parametrize("action", ["ENTER", "MARK_PRICE"])
def test_outcome_state_matches_actual_slot(action):
    kernel, _venue = build_kernel()
    result = kernel.process_intent(mk_intent("t-3", action))
    reported = result.state
    actual = getattr(result, "state")
    assert reported is not None
    assert reported == actual, f"{action}: {reported} != {actual}"  # flaw: both sides come from result


def test_slot_is_free_at_start():
    kernel, _venue = build_kernel()
    assert kernel.free_slot() == 0
