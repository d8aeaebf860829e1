# path: tests/test_flaws.py
import json

from tests.helpers import kernel_with_slots


def test_reconcile_rejects_position_open_with_zero_size():  # flaw: the slot lacks required fields and would be refused at any size
    kernel = kernel_with_slots(2)
    payload = [
        {
            "slot_id": 0,
            "trade_id": "t-1",
            "stage": "POSITION_OPEN",
            "size": 0.0,
        }
    ]
    outcome = kernel.reconcile_slots_json(json.dumps(payload))
    assert not outcome.accepted
    assert kernel.slot(0).trade_id == ""
