# path: tests/test_flaws.py
import pytest

def test_reconcile_rejects_position_open_with_zero_size():
    kernel = _kernel()
    slot = TradeSlot(slot_id=0, fsm_state=TradeStage.POSITION_OPEN, size=0.0)
    with pytest.raises(KernelError) as info:
        kernel.reconcile_from_slots([slot])
    assert "size" in str(info.value)
