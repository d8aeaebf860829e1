"""G7: the kernel enters a trade whose size is no number.

JSON cannot bring NaN or infinity; whatever calls the Rust function itself, as the next bridge may,
can. `target_size <= 0.0` is false for both, and the order goes out with such a quantity: exit sizes
and PnL of the trade are no numbers either, and no comparison catches them.
"""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from flawgate_repro import Inconclusive, Observation, Probe, Tree, reproduce, run_rust

SIZES = ("1.0", "NaN", "inf")
PROGRAM = """
fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    for size in &arguments[2..] {
        let mut intent: KernelIntent = serde_json::from_str(&arguments[1]).unwrap();
        intent.target_size = size.parse().unwrap();
        let outcome = Kernel::new(1).process_intent(intent);
        let order = outcome.slot.and_then(|slot| slot.active_entry_order);
        println!("{size} {} {:?}", outcome.accepted, order.map(|order| order.intended_size));
    }
}
"""


async def sizes_that_are_no_numbers(tree: Tree, reached: Probe) -> Observation:
    enter = tree.wire(tree.intent("ENTER")).decode()
    told = [line.split() for line in run_rust(tree, PROGRAM, enter, *SIZES).splitlines()]
    if [size for size, *_ in told] != list(SIZES):
        raise Inconclusive(f"the program said {told}")
    accepted = {size: order for size, is_accepted, order in told if is_accepted == "true"}
    reached.when("1.0" in accepted)
    taken = [size for size in ("NaN", "inf") if size in accepted]
    return Observation(
        bool(taken), f"of {', '.join(SIZES)} the kernel enters these, with orders of: {accepted}"
    )


reproduce("G7", sizes_that_are_no_numbers, expected="NaN and infinity are refused")
