"""M7: an outcome may tell a wrong stage, and the test named for that stays green.

test_outcome_state_matches_actual_slot compares what an outcome says with the same outcome. In a
scratch copy every outcome of an intent names another stage than the slot is in, as its state and in
the slot that it carries; the test is run on that. Callers act on that stage.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.sabotage import break_and_test, names

WRONG_STAGE = {
    "ExecutionKernel.process_intent": """
def around(call, *arguments, **options):
    def another(outcome):
        told = word(outcome.state)
        wrong = next(each for each in type(outcome.state) if word(each) not in (told, "IDLE"))
        note([told, word(wrong)])
        object.__setattr__(outcome, "state", wrong)
        if outcome.slot is not None:
            object.__setattr__(outcome.slot, "fsm_state", wrong)
        return outcome
    return after(call(*arguments, **options), another)
"""
}


async def outcomes_with_a_wrong_stage(tree: Tree, reached: Probe) -> Observation:
    seen = break_and_test(tree, r"\btest_outcome_state_matches_actual_slot$", WRONG_STAGE)
    reached.when(bool(seen.notes))
    return Observation(
        not seen.noticing,
        "; ".join(f"{true} is told as {told}" for true, told in seen.notes[:1])
        + f"; tests that turn red: {names(seen.noticing)}",
    )


reproduce("M7", outcomes_with_a_wrong_stage, expected="the test is red where an outcome is wrong")
