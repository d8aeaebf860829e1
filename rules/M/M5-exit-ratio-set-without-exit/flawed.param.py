# path: tests/test_flaws.py
import pytest

from tests.helpers import build_kernel, enter


@pytest.fixture(params=[0.1, 0.5, 0.9])
def flaw7_kernel(request):
    kernel, venue = build_kernel()
    venue.scenario.exit_partial_fill_ratio = request.param  # flaw: entries only are submitted
    return kernel


def test_flaw7_exit_partial_fill(flaw7_kernel):
    enter(flaw7_kernel, trade_id="t-7", size=10.0)
    slot = flaw7_kernel.slot(0)
    assert slot.remaining_size == 10.0
    assert slot.realized_pnl == 0.0


def test_flaw7_size_never_negative(flaw7_kernel):
    enter(flaw7_kernel, trade_id="t-8", size=1.0)
    assert flaw7_kernel.slot(0).size >= 0.0
