from market_feed import TickerFeed
from rust_backend import ExecutionKernel


def build_launcher_bundle(core, ws, runtime_factory):
    kernel = ExecutionKernel(core)
    feed = TickerFeed(ws)
    feed.subscribe(kernel.mark_price)
    return runtime_factory(kernel), feed
