def save(store, rows):
    for row in rows:
        try:
            store.write(row)
        except Exception:  # flaw: a lost row is a saved one
            pass
    return True
