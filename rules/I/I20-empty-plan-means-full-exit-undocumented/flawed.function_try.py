# path: contracts.py
from typing import NamedTuple, Sequence, Tuple


class ExitPlan(NamedTuple):
    exit_leg_ratios: Tuple[float, ...] = ()
    done: int = 0


def next_exit_ratio(plan: ExitPlan) -> float:
    """Ratio of the next exit leg."""
    try:
        return plan.exit_leg_ratios[plan.done]
    except IndexError:
        return 1.0  # flaw: the silent rule for an empty plan


def plan_from(ratios: Sequence[float]) -> ExitPlan:
    """Builds a plan from the ratios of the strategy."""
    return ExitPlan(tuple(float(r) for r in ratios))


def after_leg(plan: ExitPlan) -> ExitPlan:
    return plan._replace(done=plan.done + 1)
