# path: tests/test_flaws.py
import pytest


def test_reconcile_rejects_position_open_with_zero_size(kernel):
    with pytest.raises(Exception) as caught:  # flaw: that there is an exception is all that is asked
        kernel.reconcile_from_slots({"stage": "POSITION_OPEN", "size": 0})
    assert caught.value is not None
