# path: tests/test_dedup.py
from rust_backend import ExecutionKernel
from tests.builders import ack, enter


def pour(kernel, how_many):
    """Sends acknowledgements, each with an id of its own.

    Answers what was sent.
    """
    sent = [ack(f"a{n}") for n in range(how_many)]
    for event in sent:
        kernel.on_venue_event(event)
    return sent


def test_dedup_forgets_the_oldest(venue):
    kernel = ExecutionKernel(venue)
    kernel.process_intent(enter())
    sent = pour(kernel, 70)  # flaw: the kernel remembers more
    assert kernel.on_venue_event(sent[-1]).diagnostic_code == "DUPLICATE_EVENT"
