# path: tests/test_state.py
from contracts import KernelCommandType, TradeStage
from rust_backend import ExecutionKernel
from tests.builders import intent


def test_outcome_state_matches_actual_slot(venue):
    kernel = ExecutionKernel(venue)
    answers = []
    for command, end in ((KernelCommandType.ENTER, TradeStage.HELD), (KernelCommandType.EXIT, TradeStage.GONE)):
        answers.append((kernel.process_intent(intent(command)), end))
    for answer, end in answers:
        assert answer.state is end
