from contracts import KernelIntent
from fakes import FakeLib, RecordingVenue
from rust_backend import ExecutionKernel


def _intent(action="ENTER", size=1.0):
    return KernelIntent(trade_id="t", action=action, size=size, order_type="MARKET", limit_price=None)  # flaw: every test goes by MARKET


def test_enter_reaches_the_venue():
    venue = RecordingVenue()
    ExecutionKernel(FakeLib(), venue).process_intent(_intent())
    assert len(venue.calls) == 1


def test_exit_reaches_the_venue():
    venue = RecordingVenue()
    kernel = ExecutionKernel(FakeLib(), venue)
    kernel.process_intent(_intent())
    kernel.process_intent(_intent("EXIT"))
    assert [c.intent.action for c in venue.calls] == ["ENTER", "EXIT"]
