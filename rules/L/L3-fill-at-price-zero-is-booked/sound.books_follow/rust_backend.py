import json
from dataclasses import asdict, dataclass, replace


@dataclass(frozen=True)
class Totals:
    capital: float = 0.0
    realized_pnl: float = 0.0


class Books:
    def __init__(self):
        self.totals = Totals()

    def settle(self, gain):
        t = self.totals
        self.totals = replace(t, capital=t.capital + gain, realized_pnl=t.realized_pnl + gain)


class ExecutionKernel:
    def __init__(self, lib, handle):
        self.lib, self.handle, self.books = lib, handle, Books()

    def on_venue_event(self, event):
        answer = json.loads(self.lib.call("kernel_on_venue_event", self.handle, json.dumps(asdict(event))))
        if answer["accepted"]:
            self.books.settle(answer["gain"])
        return answer
