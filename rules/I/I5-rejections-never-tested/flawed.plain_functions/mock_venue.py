from dataclasses import dataclass


@dataclass
class MockVenueScenario:
    reject_entry: bool = False
    reject_exit: bool = False
    partial_fill_ratio: float = 1.0


class MockVenueAdapter:
    def __init__(self, scenario=None):
        self.scenario = scenario or MockVenueScenario()

    def submit(self, intent):
        if intent["action"] == "ENTER" and self.scenario.reject_entry:
            return [{"kind": "ORDER_REJECT", "trade_id": intent["trade_id"]}]
        if intent["action"] == "EXIT" and self.scenario.reject_exit:
            return [{"kind": "ORDER_REJECT", "trade_id": intent["trade_id"]}]
        qty = intent["size"] * self.scenario.partial_fill_ratio
        return [{"kind": "ORDER_ACK"}, {"kind": "FILL", "size": qty}]
