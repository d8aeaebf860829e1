from harness import traded_kernel


def _check_slot_accounting(kernel):
    acct = kernel.account
    open_pnl = 0.0
    for slot in kernel.slots():
        open_pnl += slot.unrealized_pnl
    seen = acct.equity + open_pnl  # flaw: equity has it inside
    gap = seen - (acct.capital + acct.unrealized_pnl)
    assert abs(gap) < 1e-6


def test_open_book():
    _check_slot_accounting(traded_kernel(longs=1))
