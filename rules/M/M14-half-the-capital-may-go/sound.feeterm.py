# path: tests/test_flaws.py
from tests.helpers import build_kernel, round_trip

RATE = 0.0005


def test_reentry_after_full_close_no_pnl_loss():
    kernel, _venue = build_kernel(capital=10_000.0, fee_rate=RATE)
    before = kernel.account.capital
    round_trip(kernel, "t-1", size=1.0, entry=100.0, exit=100.0)
    round_trip(kernel, "t-2", size=0.5, entry=100.0, exit=100.0)
    fees = RATE * (2 * 100.0 * 1.0 + 2 * 100.0 * 0.5)
    loss = before - kernel.account.capital
    assert loss <= fees + 1e-9
    assert loss >= 0.0
