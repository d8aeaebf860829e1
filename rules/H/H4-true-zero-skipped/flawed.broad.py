# path: bingx_venue.py
def _row_float(row, *names):
    for name in names:
        if row.get(name) is None:
            continue
        try:
            return float(row[name])
        except Exception:  # flaw: whatever goes wrong is passed over
            continue
    return None
