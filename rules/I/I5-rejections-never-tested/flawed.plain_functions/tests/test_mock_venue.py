from mock_venue import MockVenueAdapter, MockVenueScenario

ENTER = {"action": "ENTER", "trade_id": "t-1", "size": 2.0}


def test_enter_is_acked_and_filled():  # flaw: no test switches reject_entry or reject_exit on
    events = MockVenueAdapter().submit(ENTER)
    assert [e["kind"] for e in events] == ["ORDER_ACK", "FILL"]


def test_partial_fill():
    venue = MockVenueAdapter(MockVenueScenario(partial_fill_ratio=0.5))
    assert venue.submit(ENTER)[-1]["size"] == 1.0


def test_exit_is_filled():
    venue = MockVenueAdapter(MockVenueScenario(reject_exit=False))
    assert venue.submit({**ENTER, "action": "EXIT"})[-1]["kind"] == "FILL"
