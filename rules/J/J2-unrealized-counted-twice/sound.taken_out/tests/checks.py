def _check_slot_accounting(books, positions):
    held = books.equity - books.unrealized_pnl
    for position in positions:
        held += position.unrealized_pnl
    assert abs(held - books.equity) <= 1e-9
