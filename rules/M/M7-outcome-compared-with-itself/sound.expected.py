# path: tests/test_flaws.py
import pytest

from contracts import TradeStage
from tests.helpers import build_kernel, mk_intent


@pytest.mark.parametrize(
    "action, expected",
    [("ENTER", TradeStage.POSITION_OPEN), ("MARK_PRICE", TradeStage.IDLE)],
)
def test_outcome_state_matches_actual_slot(action, expected):
    kernel, _venue = build_kernel()
    result = kernel.process_intent(mk_intent("t-3", action))
    reported = result.state
    actual = kernel.slot(0).stage
    assert reported == actual
    assert actual is expected
