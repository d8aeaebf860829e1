# path: rust_backend.py
import logging

from contracts import TradeSide, TradeStage

log = logging.getLogger(__name__)


def _stage(raw):
    try:
        return TradeStage(raw)
    except ValueError:
        log.error("unknown stage %r", raw)
        return TradeStage.IDLE


def _slot_from_payload(raw):
    return {
        "fsm_state": _stage(raw["fsm_state"]),
        "side": TradeSide(raw["side"]),  # flaw: this one was forgotten
    }
