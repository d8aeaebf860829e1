from unittest.mock import Mock

from bingx_venue import BingxVenueAdapter, VenueStatus


def adapter(code):
    reply = Mock(status_code=200, **{"json.return_value": {"code": code}})
    return BingxVenueAdapter(Mock(post=Mock(return_value=reply)))


def test_status_names():
    assert {s.name for s in VenueStatus} == {"ACKED", "REJECTED", "RATE_LIMITED"}


def test_ack():
    assert adapter(0).submit({}) is VenueStatus.ACKED


def test_reject():
    assert adapter(80001).submit({}) is VenueStatus.REJECTED
