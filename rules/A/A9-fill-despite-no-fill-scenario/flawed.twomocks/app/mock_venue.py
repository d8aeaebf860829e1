class MockVenueScenario:
    def __init__(self, emit_fill_on_submit=True, partial_fill_ratio=1.0):
        self.emit_fill_on_submit = emit_fill_on_submit
        self.partial_fill_ratio = partial_fill_ratio


class MockVenueAdapter:
    """For dry runs; fills when it is told to."""

    def __init__(self, scenario):
        self.scenario = scenario

    def submit(self, intent):
        answer = [VenueEvent(kind=KernelEventKind.ORDER_ACK, size=intent.target_size)]
        if self.scenario.emit_fill_on_submit:
            part = intent.target_size * self.scenario.partial_fill_ratio
            answer.append(VenueEvent(kind=KernelEventKind.FULL_FILL, size=intent.target_size, filled_size=part))
        return answer
