from unittest.mock import Mock

from bingx_venue import BingxVenueAdapter
from rust_backend import ExecutionKernel
from helpers import enter

BUSY = Mock(status_code=429, headers={"Retry-After": "0.25"})
FINE = Mock(status_code=200)


def test_order_is_repeated_after_the_wait():
    http, sleep = Mock(), Mock()
    http.post.side_effect = [BUSY, FINE]
    assert BingxVenueAdapter(http, sleep).submit({"id": "c1"}) == "ACKED"
    sleep.assert_called_once_with(0.25)
    assert [c.args[1]["id"] for c in http.post.call_args_list] == ["c1", "c1"]


def test_gives_up_as_rate_limited_and_keeps_the_slot():
    http = Mock()
    http.post.return_value = BUSY
    kernel = ExecutionKernel(venue=BingxVenueAdapter(http, Mock()))
    outcome = kernel.process_intent(enter("t"))
    assert outcome.diagnostic == "RATE_LIMITED"
    assert kernel.slot(0).fsm_state == "RETRY_WAIT"
