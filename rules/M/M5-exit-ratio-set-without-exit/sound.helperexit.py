# path: tests/test_flaws.py
import pytest

from tests.helpers import build_kernel, enter
from contracts import KernelAction, KernelIntent


def _leave(kernel, trade_id, size):
    return kernel.process_intent(
        KernelIntent(trade_id=trade_id, slot_id=0, action=KernelAction.EXIT, target_size=size)
    )


@pytest.mark.parametrize("ratio", [0.1, 0.5, 0.9])
def test_flaw7_exit_partial_fill(ratio):
    kernel, venue = build_kernel()
    venue.scenario.exit_partial_fill_ratio = ratio
    enter(kernel, trade_id="t-7", size=10.0)
    assert _leave(kernel, "t-7", 10.0).accepted
    assert kernel.slot(0).remaining_size == pytest.approx(10.0 * (1 - ratio))
