# path: tests/test_state.py
from contracts import KernelCommandType
from rust_backend import ExecutionKernel
from tests.builders import intent


def test_outcome_state_matches_actual_slot(venue):
    kernel = ExecutionKernel(venue)
    pairs = []
    for command in (KernelCommandType.ENTER, KernelCommandType.EXIT):
        answer = kernel.process_intent(intent(command))
        pairs.append((answer, kernel.slot(0).fsm_state))
    for answer, there in pairs:
        assert answer.state == there
