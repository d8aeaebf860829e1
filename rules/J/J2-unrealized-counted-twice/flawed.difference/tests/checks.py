def _check_slot_accounting(books, positions):
    held = books.equity
    for position in positions:
        held += position.unrealized_pnl  # flaw: equity has it already
    off = abs(held - (books.cash + books.unrealized_pnl))
    assert off <= 1e-9, off
