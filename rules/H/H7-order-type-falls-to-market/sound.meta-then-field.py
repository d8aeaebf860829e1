# path: bingx_venue.py
from bingx_direct import LegacyIntent


def _setting(intent, name, default):
    if name in intent.metadata:
        return intent.metadata[name]
    return getattr(intent, name, default)


class BingxVenueAdapter:
    def _legacy_intent(self, intent):
        return LegacyIntent(symbol=intent.asset, order_type=_setting(intent, "order_type", "MARKET"))
