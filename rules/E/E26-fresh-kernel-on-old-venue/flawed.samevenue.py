# path: tests/test_flaws.py
from contracts import KernelCommandType, KernelIntent
from mock_venue import MockVenueAdapter, MockVenueScenario
from rust_backend import ExecutionKernel


def _enter(trade_id):
    return KernelIntent(
        trade_id=trade_id,
        slot_id=0,
        action=KernelCommandType.ENTER,
        target_size=1.0,
        leverage=1.0,
        reference_price=100.0,
    )


def test_reconcile_restores_open_position():
    venue = MockVenueAdapter(MockVenueScenario(emit_fill_on_submit=True))
    first = ExecutionKernel(max_slots=4, venue=venue)
    first.process_intent(_enter("t-1"))
    saved = [first.slot(i).to_dict() for i in range(4)]

    second = ExecutionKernel(max_slots=4, venue=venue)  # flaw: the adapter of the first kernel survives the restart
    second.reconcile_from_slots(saved)

    assert second.slot(0).trade_id == "t-1"
    assert second.slot(0).size == 1.0
    assert second.process_intent(_enter("t-1")).accepted is False
