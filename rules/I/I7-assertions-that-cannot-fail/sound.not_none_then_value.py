# path: tests/test_flaws.py
from account import AccountProjection
from rust_backend import ExecutionKernel
from mock_venue import MockVenueAdapter
from helpers import enter


def _run():
    kernel = ExecutionKernel(venue=MockVenueAdapter(), account=AccountProjection(capital=1000.0))
    return kernel, kernel.process_intent(enter("z", size=1.0, price=100.0))


def test_outcome_names_the_slot():
    _, outcome = _run()
    assert outcome is not None
    assert outcome.slot_id == 0
    assert outcome.diagnostic == "OK"


def test_journal_is_not_empty():
    kernel, _ = _run()
    rows = kernel.journal.rows()
    assert len(rows) >= 1
    assert rows[0].trade_id == "z"


def test_fee_is_charged():
    kernel, _ = _run()
    assert 999.0 <= kernel.account.capital < 1000.0
