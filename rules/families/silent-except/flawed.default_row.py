import contextlib


def price(row):
    for name in ("avgPrice", "price"):
        try:
            return float(row[name])
        except:  # flaw: a bad row reads as a missing one
            continue
    return 0.0


def stop(stream):
    with contextlib.suppress(Exception):
        stream.stop()
