from mock_venue import MockVenueAdapter
from tests.helpers import mk_intent


def test_submit_fills():
    events = MockVenueAdapter().submit(mk_intent("t-1"))
    assert events[0].filled_size == 1.0
