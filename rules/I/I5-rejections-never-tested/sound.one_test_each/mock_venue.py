from dataclasses import dataclass


@dataclass
class MockVenueScenario:
    reject_entry: bool = False
    reject_exit: bool = False


class MockVenueAdapter:
    def __init__(self, scenario):
        self.scenario = scenario

    def submit(self, intent):
        flag = self.scenario.reject_entry if intent.action == "ENTER" else self.scenario.reject_exit
        if flag:
            return [("ORDER_REJECT", intent.trade_id)]
        return [("ORDER_ACK", intent.trade_id), ("FILL", intent.trade_id)]
