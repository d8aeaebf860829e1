from pink_direct import PinkDirectRuntime


async def run_feed(runtime: PinkDirectRuntime, ticks):
    on_price = runtime.kernel.mark_price
    async for tick in ticks:
        on_price(tick.symbol, tick.price)
