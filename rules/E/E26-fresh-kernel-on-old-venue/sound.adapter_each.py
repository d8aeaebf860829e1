# path: tests/test_reconcile.py
from bingx_venue import BingxVenueAdapter
from exchange_double import Exchange, ExchangeBackend
from rust_backend import ExecutionKernel


def _process(exchange):
    return ExecutionKernel(BingxVenueAdapter(backend=ExchangeBackend(exchange)), max_slots=1)


def test_fresh_kernel_has_the_position(entry):
    exchange = Exchange()
    kernel = _process(exchange)
    kernel.process_intent(entry)
    slot = kernel.get_slot(0)
    kernel.close()

    fresh = _process(exchange)
    fresh.reconcile_from_slots([slot])
    assert fresh.get_slot(0).size == 1.0
