# path: tests/test_flaws.py
def test_reentry_after_full_close_no_pnl_loss():
    kernel = _kernel()
    start = kernel.account.snapshot.capital
    _round(kernel)
    _round(kernel)
    end = kernel.account.snapshot.capital
    assert end / start > 0.5  # flaw: half of it may go
