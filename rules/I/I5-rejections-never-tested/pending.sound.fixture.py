# path: tests/test_rejections.py
import pytest
from mock_venue import MockVenueAdapter, MockVenueScenario
@pytest.fixture
def rejecting():
    return MockVenueAdapter(MockVenueScenario(reject_entry=True))
def test_refused(rejecting):
    assert rejecting.submit(1)[0].kind == "ORDER_REJECT"
