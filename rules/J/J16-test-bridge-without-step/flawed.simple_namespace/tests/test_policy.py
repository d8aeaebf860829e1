from helpers import enter, exit_


def test_round_trip(bridge):
    bridge.kernel.process_intent(enter("a", size=1.0))
    outcome = bridge.kernel.process_intent(exit_("a", ratio=1.0))
    assert outcome.accepted
    assert bridge.kernel.slot(0).size == 0.0
    bridge.close()
