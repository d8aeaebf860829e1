# path: bingx_venue.py
def _row_float(row, *names):
    for name in names:
        if name in row and row[name] is not None:
            try:
                return float(row[name] or 0)
            except (TypeError, ValueError) as error:
                raise ValueError(f"{name} of {row!r}") from error
    return 0.0
