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
Where its modules and its crate are, is found, or said there by constants: see layout.py.
Calls that one tree answers at once and another as a coroutine go through `finished()`.

The kernel. It is taken from CARGO_TARGET_DIR, else from `target` in its crate, and built there
first if it is not known to be of these sources. A `cargo build` that the target itself
runs is answered with success: it has just been done.
"""

from .abi import Abi
from .basics import (
    ASSET,
    CAPITAL,
    EPSILON,
    OTHER_ASSET,
    Inconclusive,
    Observation,
    Probe,
    at_once,
    closed,
    finished,
    make,
    refused,
    same,
    word,
)
from .books import Books
from .child import Child, Running
from .child_main import hear, say
from .clock import hurried
from .counts import (
    Growth,
    Heart,
    loops_made,
    native_threads,
    open_files,
    region_prefix,
    regions,
    shared_memory,
    task_names,
    tasks,
    thread_names,
)
from .doubles import (
    Answer,
    Desk,
    Engine,
    Exchange,
    FEE_NAMES,
    Log,
    PatientVenue,
    Rows,
    Subscriber,
    WatchedVenue,
)
from .loopback import API_KEY, API_SECRET, DATABASE, Fault, Loopback, Request
from .native import NativeCalls
from .run import reproduce
from .rust import run_rust
from .suite import Copy, Suite, test_member
from .tree import Tree
from .watch import Watched, listen

__all__ = [
    "API_KEY",
    "API_SECRET",
    "ASSET",
    "CAPITAL",
    "DATABASE",
    "EPSILON",
    "FEE_NAMES",
    "OTHER_ASSET",
    "Abi",
    "Answer",
    "Books",
    "Child",
    "Copy",
    "Desk",
    "Engine",
    "Exchange",
    "Fault",
    "Growth",
    "Heart",
    "Inconclusive",
    "Log",
    "Loopback",
    "NativeCalls",
    "Observation",
    "PatientVenue",
    "Probe",
    "Request",
    "Rows",
    "Running",
    "Subscriber",
    "Suite",
    "Tree",
    "Watched",
    "WatchedVenue",
    "at_once",
    "closed",
    "finished",
    "hear",
    "hurried",
    "listen",
    "loops_made",
    "make",
    "native_threads",
    "open_files",
    "refused",
    "region_prefix",
    "regions",
    "reproduce",
    "run_rust",
    "same",
    "say",
    "shared_memory",
    "task_names",
    "tasks",
    "test_member",
    "thread_names",
    "word",
]
