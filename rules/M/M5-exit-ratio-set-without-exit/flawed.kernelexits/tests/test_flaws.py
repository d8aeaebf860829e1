from rust_backend import ExecutionKernel
from tests.helpers import MockVenueScenario, entry, venue_with


class TestFlaw7Remainder:
    def test_half_of_the_exit(self):
        kernel = ExecutionKernel(venue_with(MockVenueScenario(exit_partial_fill_ratio=0.5)))  # flaw: only the kernel speaks of EXIT
        kernel.process_intent(entry("t-1", size=4.0))
        assert kernel.size == 4.0
