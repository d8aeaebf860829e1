import pytest

from pink_direct import PinkDirectRuntime
from helpers import enter, mock_bundle


class RuntimeShim(PinkDirectRuntime):
    """Adds shortcuts for the tests."""

    def __init__(self):
        super().__init__(mock_bundle(), decision_engine=self)
        self.script = []

    def next_intent(self, snapshot):
        return self.script.pop(0) if self.script else None

    def drive(self, *intents):
        self.script.extend(intents)
        return [self.step() for _ in intents]


@pytest.fixture
def runtime():
    return RuntimeShim()


def test_two_steps(runtime):
    first, second = runtime.drive(enter("a"), enter("b"))
    assert first.accepted and second.accepted
    assert runtime.bundle.kernel.slot(0).trade_id == "a"
