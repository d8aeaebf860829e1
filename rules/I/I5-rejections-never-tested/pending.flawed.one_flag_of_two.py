# path: tests/test_refused.py
from dataclasses import dataclass

from rust_backend import ExecutionKernel
from tests.builders import enter


@dataclass
class MockVenueScenario:
    reject_entry: bool = False
    reject_exit: bool = False  # flaw: a refused exit is met by no test


def test_refused_entry(adapter):
    kernel = ExecutionKernel(adapter(MockVenueScenario(reject_entry=True)))
    assert kernel.process_intent(enter()).state == "IDLE"
