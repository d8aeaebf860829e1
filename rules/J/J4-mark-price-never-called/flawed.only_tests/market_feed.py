import json
import logging

log = logging.getLogger(__name__)


class TickerFeed:
    def __init__(self, ws, kernel):
        self.ws, self.kernel = ws, kernel
        self.prices = {}

    async def run(self):
        async for message in self.ws:
            tick = json.loads(message)
            self.on_tick(tick["s"], float(tick["p"]))

    def on_tick(self, symbol, price):
        self.prices[symbol] = price
        log.debug("%s %s equity pnl %s", symbol, price, self.kernel.unrealized_pnl())
