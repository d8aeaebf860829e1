from math import isclose

from harness import traded_kernel


def _check_slot_accounting(kernel):
    account = kernel.account
    realized = unrealized = 0.0
    for slot in kernel.slots():
        realized += slot.realized_pnl
        unrealized += slot.unrealized_pnl
    assert isclose(account.realized_pnl, realized, abs_tol=1e-9)
    assert isclose(account.unrealized_pnl, unrealized, abs_tol=1e-9)
    balance = account.equity - account.unrealized_pnl
    assert isclose(balance + unrealized, account.equity, abs_tol=1e-9)


def test_mixed_book():
    _check_slot_accounting(traded_kernel(longs=2, shorts=1))
