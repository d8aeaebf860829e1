# path: tests/test_flaws.py
import pytest

from contracts import KernelAction
from tests.helpers import build_kernel, mk_intent

START = 25_000.0


def test_reentry_after_full_close_no_pnl_loss():
    kernel, venue = build_kernel(capital=START, fee_rate=0.0)
    for trade_id, leave_at in (("t-1", 105.0), ("t-2", 98.0)):
        venue.price = 100.0
        kernel.process_intent(mk_intent(trade_id, KernelAction.ENTER, size=1.0))
        venue.price = leave_at
        kernel.process_intent(mk_intent(trade_id, KernelAction.EXIT, size=1.0))
    assert kernel.account.capital == pytest.approx(START + 5.0 - 2.0, abs=1e-6)
