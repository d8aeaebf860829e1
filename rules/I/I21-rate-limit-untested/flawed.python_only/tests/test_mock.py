from mock_venue import MockVenue


def test_rate_limited_then_accepted():
    venue = MockVenue(rate_limit_next=1)
    first = venue.submit({"id": 1})
    assert first == {"kind": "RATE_LIMITED", "retry_after": 0.5}
    assert venue.orders == []
    assert venue.submit({"id": 1})["kind"] == "ORDER_ACK"
