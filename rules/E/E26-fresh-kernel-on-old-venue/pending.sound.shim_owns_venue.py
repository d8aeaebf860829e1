# path: tests/test_restart.py
from bingx_venue import BingxVenueAdapter
from exchange_double import Exchange, ExchangeBackend
from rust_backend import ExecutionKernel


class RuntimeStub:
    """A process: an adapter and a kernel of its own."""

    def __init__(self, exchange):
        self.venue = BingxVenueAdapter(backend=ExchangeBackend(exchange))
        self.kernel = ExecutionKernel(venue=self.venue, max_slots=1)


def test_position_survives_restart(entry):
    exchange = Exchange()
    before = RuntimeStub(exchange)
    before.kernel.process_intent(entry)
    slot = before.kernel.get_slot(0)

    after = RuntimeStub(exchange)
    after.kernel.reconcile_from_slots([slot])
    assert after.kernel.get_slot(0).size == 1.0
