def average(row):
    count = row.get("count", 0)
    return row["total"] / count if count else 0.0


def share(row, total):
    parts = int(row.get("parts") or 0)
    if parts <= 0:
        return None
    return total / parts
