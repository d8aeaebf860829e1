from bingx_venue import BingxVenueAdapter
from rust_backend import ExecutionKernel


class Seat:
    def __init__(self):
        self.kernel = ExecutionKernel(BingxVenueAdapter())

    def place(self, intent):
        return self.kernel.process_intent(intent)
