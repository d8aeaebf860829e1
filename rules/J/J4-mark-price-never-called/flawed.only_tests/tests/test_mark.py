from fakes import core_with_long
from rust_backend import ExecutionKernel


def test_mark_price_changes_unrealized():
    kernel = ExecutionKernel(core_with_long(entry=100.0, size=1.0))
    kernel.mark_price("BTC-USDT", 90.0)
    assert kernel.unrealized_pnl() == -10.0
