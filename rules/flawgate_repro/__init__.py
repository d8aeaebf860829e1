"""What the reproductions share.

`rules/<series>/<flaw>/repro.py` makes one flaw happen in a PINK tree:

    python3 rules/A/A1-exit-overshoots-remaining-size/repro.py --target fixtures/pink/audited

A reproduction is a coroutine `scenario(tree, reached)`. `tree` makes the parts of the target and
speaks to them by their public names; `reached` is a `Probe` that is hit when the suspect operation
was seen to run; the answer is an `Observation`. `reproduce` runs it and prints one line of JSON:

    {"flaw", "reached", "triggered", "expected", "observed", "seed", "attempts"?, "inconclusive"?}

Whatever else is printed, by the target too, goes to stderr. `Inconclusive` gives its reason in that
line; any other exception is a traceback on stderr, exit 1 and no line.

The target. Its modules are imported from `--target`. A tree whose constructors differ from those
assumed in `Tree` brings a `flawgate_binding.py` in its root, whose functions take the place of the
methods of the same name (those marked `@bindable`); fixtures/pink/audited has one as an example.
Calls that one tree answers at once and another as a coroutine go through `finished()`.

The kernel. It is taken from CARGO_TARGET_DIR, else from `_rust_kernel/target`, and built there
first if it is missing or was not built from these sources. A `cargo build` that the target itself
runs is answered with success: it has just been done.
"""

from .basics import (
    ASSET,
    CAPITAL,
    EPSILON,
    OTHER_ASSET,
    Inconclusive,
    Observation,
    Probe,
    finished,
    make,
    same,
)
from .doubles import Answer, Desk, Engine, Exchange, PatientVenue, Rows, WatchedVenue
from .run import reproduce
from .tree import Tree

__all__ = [
    "ASSET",
    "CAPITAL",
    "EPSILON",
    "OTHER_ASSET",
    "Answer",
    "Desk",
    "Engine",
    "Exchange",
    "Inconclusive",
    "Observation",
    "PatientVenue",
    "Probe",
    "Rows",
    "Tree",
    "WatchedVenue",
    "finished",
    "make",
    "reproduce",
    "same",
]
