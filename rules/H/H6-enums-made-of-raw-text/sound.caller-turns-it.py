# path: rust_backend.py
import json

from contracts import TradeSide, TradeStage


class KernelError(RuntimeError):
    pass


def _slot_from_payload(raw):
    return {"side": TradeSide(raw["side"]), "fsm_state": TradeStage(raw["fsm_state"])}


def _read_slot(text):
    try:
        return _slot_from_payload(json.loads(text))
    except (KeyError, ValueError) as error:
        raise KernelError(f"the slot cannot be read: {error}") from error
