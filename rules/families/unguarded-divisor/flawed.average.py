def average(row):
    count = row.get("count", 0)
    return row["total"] / count  # flaw
