# path: tests/test_flaws.py
import pytest

from mock_venue import MockVenueAdapter
from rust_backend import ExecutionKernel
from helpers import enter, exit_intent, fill


@pytest.fixture
def kernel():
    return ExecutionKernel(venue=MockVenueAdapter(auto_fill=False))


def test_partial_entry_fills_are_summed(kernel):
    kernel.process_intent(enter("a", size=1.0))
    kernel.on_venue_event(fill("a", 0.4))
    kernel.on_venue_event(fill("a", 0.6))
    assert kernel.slot(0).size == pytest.approx(1.0)


def test_unknown_slot_has_its_own_diagnostic(kernel):
    assert kernel.process_intent(exit_intent("nobody")).diagnostic == "SLOT_NOT_FOUND"


def test_journal_has_one_row_per_transition(kernel):
    kernel.process_intent(enter("a", size=1.0))
    assert [r.to_state for r in kernel.journal.rows()] == ["ORDER_REQUESTED", "ENTRY_WORKING"]
