# path: tests/test_flaws.py
from contracts import KernelCommandType as Command, KernelIntent
from mock_venue import MockVenueAdapter, MockVenueScenario
from rust_backend import ExecutionKernel


def order(command, size=1.0):
    return KernelIntent(action=command, target_size=size)


def test_round_trip():
    kernel = ExecutionKernel(MockVenueAdapter())
    kernel.process_intent(order(Command.ENTER))
    assert kernel.process_intent(order(Command.EXIT)).accepted


def test_flaw7_leg_stays():
    kernel = ExecutionKernel(MockVenueAdapter(MockVenueScenario(exit_partial_fill_ratio=0.5)))  # flaw: only the test above exits
    kernel.process_intent(order(Command.ENTER, 2.0))
    assert kernel.slot(0).active_leg_index == 0
