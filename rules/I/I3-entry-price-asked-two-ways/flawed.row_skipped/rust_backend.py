def notional_by_asset(rows):
    sums = {}
    for row in rows:
        if not row.get("entry_price"):
            continue
        sums[row["asset"]] = sums.get(row["asset"], 0.0) + row["size"] * row["entry_price"]  # flaw: passed over by truthiness here, below or equal zero in the kernel
    return sums
