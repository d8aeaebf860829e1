# path: tests/test_flaws.py
import json

from contracts import KernelAction, TradeStage
from tests.helpers import kernel_with_slots, mk_intent


def test_outcome_state_matches_actual_slot():
    kernel = kernel_with_slots(2)
    outcome = kernel.process_intent(mk_intent("t-1", KernelAction.ENTER, size=1.0))
    fresh = json.loads(kernel.snapshot_json())["slots"][0]
    assert fresh["trade_id"] == "t-1"
    assert outcome.state == TradeStage(fresh["stage"])
    assert outcome.state is TradeStage.POSITION_OPEN


def test_refused_exit():
    assert not kernel_with_slots(1).process_intent(mk_intent("t-1", KernelAction.EXIT)).accepted
