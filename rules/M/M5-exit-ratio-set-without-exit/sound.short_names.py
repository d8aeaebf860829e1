# path: tests/test_flaws.py
from contracts import KernelCommandType, KernelIntent
from mock_venue import MockVenueAdapter, MockVenueScenario
from rust_backend import ExecutionKernel

IN, EXIT = KernelCommandType.ENTER, KernelCommandType.EXIT


def order(command=IN, size=1.0):
    return KernelIntent(action=command, target_size=size)


def test_flaw7_leg_stays():
    kernel = ExecutionKernel(MockVenueAdapter(MockVenueScenario(exit_partial_fill_ratio=0.5)))
    kernel.process_intent(order(size=2.0))
    kernel.process_intent(order(EXIT, 2.0))
    assert kernel.slot(0).size == 1.0
    assert kernel.slot(0).active_leg_index == 0
