# path: tests/test_policy.py
import asyncio

from mock_venue import MockVenueAdapter
from pink_direct import PinkDirectRuntime
from rust_backend import ExecutionKernel
from tests.builders import enter, script, tick


class KernelShim:
    """For the tests of connection and kernel; the policy loop is tested below."""

    def __init__(self):
        self.venue = MockVenueAdapter()
        self.kernel = ExecutionKernel(venue=self.venue)


def test_kernel():
    assert KernelShim().kernel.process_intent(enter("a")).accepted


def test_policy():
    runtime = PinkDirectRuntime(ExecutionKernel(venue=MockVenueAdapter()), script(enter("a")))
    assert asyncio.run(runtime.step(tick(100.0))).accepted
