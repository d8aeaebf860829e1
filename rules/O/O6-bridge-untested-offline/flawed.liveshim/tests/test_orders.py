from mock_venue import MockVenueAdapter


def test_submit():
    venue = MockVenueAdapter()
    assert venue.submit(an_intent()) == ["T-1"]
