# path: tests/test_flaws.py
from dataclasses import dataclass

from contracts import KernelDiagnosticCode, TradeSlot, TradeStage


@dataclass
class Script:
    refusal_reason: str = "SCRIPTED"


def _kernel(script=None):
    return Kernel(ScriptedVenue(script or Script()))


def test_reconcile_rejects_position_open_with_zero_size():  # flaw: the slot's number is out of range, any code but OK will do
    kernel = _kernel()
    codes = kernel.reconcile_from_slots([TradeSlot(slot_id=7, fsm_state=TradeStage.POSITION_OPEN, size=0.0)])
    assert codes[7] != KernelDiagnosticCode.OK
