from rust_backend import ExecutionKernel
from tests.helpers import Spy


def _intent(kind):
    return {"size": 1.0, "metadata": {"order_type": kind}}


class TestFlaw6Resting:
    def test_limit_arrives(self):
        spy = Spy()
        ExecutionKernel(spy).process_intent(_intent("LIMIT"))
        assert spy.got[-1].metadata["order_type"] == "LIMIT"  # flaw: the helper's own key
