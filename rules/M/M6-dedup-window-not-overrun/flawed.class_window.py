# path: tests/test_twice.py
from account import AccountProjection
from rust_backend import ExecutionKernel


def make_kernel():
    return ExecutionKernel(max_slots=1, account=AccountProjection(initial_capital=1_000.0))


class TestTwice:
    WINDOW = 64

    def test_dedup_forgets(self):
        kernel = make_kernel()
        for n in range(self.WINDOW + 10):  # flaw: the kernel remembers 256
            kernel.on_venue_event(event(f"e{n}"))
        kernel.on_venue_event(event("e0"))
        assert kernel.slot(0).size == 1.0
