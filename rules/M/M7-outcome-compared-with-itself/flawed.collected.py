# path: tests/test_state.py
from contracts import KernelCommandType
from rust_backend import ExecutionKernel
from tests.builders import intent


def test_outcome_state_matches_actual_slot(venue):
    kernel = ExecutionKernel(venue)
    pairs = []
    for command in (KernelCommandType.ENTER, KernelCommandType.EXIT):
        answer = kernel.process_intent(intent(command))
        there = answer.state
        pairs.append((answer, there))
    for answer, there in pairs:
        assert answer.state == there  # flaw: what is kept beside the outcome was read from it
