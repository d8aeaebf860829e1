from tests.mock_venue import MockVenueAdapter, MockVenueScenario


def test_two_fills(intent):
    venue = MockVenueAdapter(MockVenueScenario(fills=(0.5, 0.5)))
    assert len(venue.submit(intent)) == 2
