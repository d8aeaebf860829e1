import pytest

from harness import open_kernel


def _check_slot_accounting(kernel):
    unrealized = sum(slot.unrealized_pnl for slot in kernel.slots())
    assert kernel.account.capital + unrealized == pytest.approx(kernel.account.equity)


def test_open_position():
    kernel = open_kernel(capital=500.0)
    kernel.enter("a", size=2.0, price=10.0)
    kernel.mark_price("BTC-USDT", 11.0)
    _check_slot_accounting(kernel)


def test_after_exit():
    kernel = open_kernel(capital=500.0)
    kernel.enter("a", size=2.0, price=10.0)
    kernel.exit("a", price=12.0)
    _check_slot_accounting(kernel)
    assert kernel.account.capital == pytest.approx(504.0)
