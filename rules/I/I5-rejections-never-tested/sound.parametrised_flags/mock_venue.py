from dataclasses import dataclass, field


@dataclass
class MockVenueScenario:
    reject_entry: bool = False
    reject_exit: bool = False
    fill_ratios: list = field(default_factory=lambda: [1.0])


class MockVenueAdapter:
    def __init__(self, scenario: MockVenueScenario):
        self.s = scenario

    def submit(self, action, trade_id):
        if (action == "ENTER" and self.s.reject_entry) or (action == "EXIT" and self.s.reject_exit):
            return ["ORDER_REJECT"]
        return ["ORDER_ACK"] + ["FILL"] * len(self.s.fill_ratios)
