# path: tests/test_flaws.py
import dataclasses

import pytest

from contracts import TradeSlot, TradeStage
from tests.helpers import build_kernel


@pytest.fixture
def kernel():
    made, _venue = build_kernel()
    return made


def test_reconcile_rejects_position_open_with_zero_size(kernel):
    slot = TradeSlot(slot_id=0, trade_id="t-1", stage=TradeStage.POSITION_OPEN, size=0.0, entry_price=100.0)
    with pytest.raises(Exception):  # flaw: content with a TypeError of the call, names no reason
        kernel.reconcile_from_slots(dataclasses.asdict(slot), strict="yes")
    assert kernel.free_slot() == 0
