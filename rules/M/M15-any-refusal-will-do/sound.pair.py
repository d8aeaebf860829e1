# path: tests/test_flaws.py
import pytest

from contracts import KernelDiagnosticCode
from tests.helpers import kernel_with_slots, valid_slot


def _open_slot(size):
    return valid_slot(slot_id=0, trade_id="t-1", stage="POSITION_OPEN", size=size, entry_price=100.0)


def test_reconcile_rejects_position_open_with_zero_size():
    refused = kernel_with_slots(2).reconcile_from_slots([_open_slot(0.0)])
    assert not refused.accepted
    assert refused.diagnostic_code is KernelDiagnosticCode.OPEN_WITH_ZERO_SIZE
    assert kernel_with_slots(2).reconcile_from_slots([_open_slot(1.0)]).accepted
