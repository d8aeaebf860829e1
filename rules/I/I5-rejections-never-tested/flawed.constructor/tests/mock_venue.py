class MockVenueScenario:
    def __init__(self, reject_entry=False, reject_exit=False, fills=(1.0,)):
        self.reject_entry = reject_entry  # flaw: given by no test
        self.reject_exit = reject_exit
        self.fills = fills


class MockVenueAdapter:
    def __init__(self, scenario=None):
        self.scenario = scenario or MockVenueScenario()

    def submit(self, intent):
        refused = self.scenario.reject_entry if intent.is_entry else self.scenario.reject_exit
        return ["ORDER_REJECT"] if refused else [("FILL", share) for share in self.scenario.fills]
