# path: tests/test_flaws.py
from contracts import KernelIntent
from rust_backend import ExecutionKernel
from mock_venue import MockVenueAdapter


def _flatten(kernel):
    """A kernel EXIT names the side of the position; the kernel turns it into the closing order."""
    for slot in kernel.slots():
        if slot.size > 0:
            kernel.process_intent(
                KernelIntent(action="EXIT", trade_id=slot.trade_id, side=slot.side, exit_ratio=1.0)
            )
    assert sum(slot.size for slot in kernel.slots()) == 0


def test_long_then_flat():
    kernel = ExecutionKernel(venue=MockVenueAdapter())
    kernel.process_intent(KernelIntent(action="ENTER", trade_id="a", side="LONG", size=1.0))
    _flatten(kernel)
    assert kernel.slot(0).fsm_state == "CLOSED"
