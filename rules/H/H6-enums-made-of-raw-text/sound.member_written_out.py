# path: rust_backend.py
import logging

from contracts import TradeStage, VenueOrderStatus

log = logging.getLogger(__name__)


def _known(enum, text):
    try:
        return enum(text)
    except ValueError:
        log.warning("%s lacks %r", enum, text)
        return enum("UNKNOWN")


def _order_from_payload(raw):
    return {"status": _known(VenueOrderStatus, raw["status"]), "stage": _known(TradeStage, raw["stage"])}
