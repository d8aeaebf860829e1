def price_of(row, log):
    try:
        return float(row["price"])
    except (KeyError, ValueError):
        log.warning("no price in %s", row)
        return 0.0
