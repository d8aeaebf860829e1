"""I5: a venue that cannot refuse an order of the kernel passes every test.

In a scratch copy the mock venue's flags for rejections are off whenever the kernel submits or
cancels. No test has set one, so none notices: what becomes of a slot after a refusal is first
learnt at the exchange.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Observation, Probe, Tree, reproduce
from flawgate_repro.sabotage import first_to_notice, names

NEVER_REFUSES = """
def around(call, venue, *arguments, **options):
    if any(frame.function == "process_intent" for frame in inspect.stack(0)):
        note("asked")
        scenarios = [part for part in vars(venue).values() if isinstance(part, MockVenueScenario)]
        for part in (venue, *scenarios):
            for name, value in list(vars(part).items()):
                if "reject" in name and value is True:
                    note(name)
                    object.__setattr__(part, name, False)
    return call(venue, *arguments, **options)
"""
LIKELY = r"(?i)(reject|refus)(s|es|ed)_|(entry|exit|cancel|order)_(is_)?(reject|refus)"
BREAKS = {f"MockVenueAdapter.{name}": NEVER_REFUSES for name in ("submit", "cancel")}


async def suite_without_rejections(tree: Tree, reached: Probe) -> Observation:
    seen = first_to_notice(tree, LIKELY, BREAKS)
    asked = seen.notes.count("asked")
    flags = sorted({note for note in seen.notes if note != "asked"})
    reached.when(asked > 0)
    return Observation(
        not seen.noticing,
        f"the kernel asked the mock venue {asked} times, with {', '.join(flags) or 'no flag'} on; "
        f"with a venue that never refuses {len(seen.passed)} tests are green, and it is noticed by "
        f"{names(seen.noticing)}",
    )


reproduce("I5", suite_without_rejections, expected="a test in which the venue refuses an order")
