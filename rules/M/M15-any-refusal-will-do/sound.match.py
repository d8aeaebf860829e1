# path: tests/test_flaws.py
import pytest

from tests.helpers import build_kernel, valid_slot


class TestReconcile:
    def setup_method(self):
        self.kernel, _ = build_kernel()

    def _reconcile(self, size):
        slot = valid_slot(slot_id=0, stage="POSITION_OPEN", size=size)
        return self.kernel.reconcile_from_slots([slot])

    def test_reconcile_rejects_position_open_with_zero_size(self):
        with pytest.raises(ValueError, match="POSITION_OPEN with size 0"):
            self._reconcile(0.0)

    def test_reconcile_takes_position_open(self):
        self._reconcile(1.0)
        assert self.kernel.slot(0).size == 1.0
