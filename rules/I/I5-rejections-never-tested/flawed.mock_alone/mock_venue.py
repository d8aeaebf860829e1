from dataclasses import dataclass


@dataclass
class MockVenueScenario:
    reject_entry: bool = False
    reject_exit: bool = False


class MockVenueAdapter:
    def __init__(self, scenario=None):
        self.scenario = scenario or MockVenueScenario()

    def submit(self, intent):
        if intent.action == "EXIT" and self.scenario.reject_exit:
            return ["ORDER_REJECT"]
        return ["ORDER_ACK"]
