from dataclasses import dataclass


@dataclass
class MockVenueScenario:
    emit_ack_before_fill: bool = True
    emit_fill_on_submit: bool = True
    partial_fill_ratio: float = 1.0


class MockVenueAdapter:
    def __init__(self, script=None):
        self.script = script or MockVenueScenario()

    def submit(self, intent):
        told = []
        if self.script.emit_ack_before_fill:
            told.append(VenueEvent(kind=KernelEventKind.ORDER_ACK, size=intent.target_size))
        share = self.script.partial_fill_ratio
        if self.script.emit_fill_on_submit or share > 0:  # flaw: the ratio alone is enough
            whole = share >= 1
            told.append(VenueEvent(kind=KernelEventKind.FULL_FILL if whole else KernelEventKind.PARTIAL_FILL, filled_size=share * intent.target_size))
        return told
