# path: tests/test_flaws.py
import asyncio

def test_cancel_entry_with_partial_fill():  # flaw: what is cancelled is a task of the test
    """CANCEL of a half filled entry."""
    kernel = _kernel()
    task = asyncio.ensure_future(kernel.run())
    kernel.process_intent(_enter(size=2.0))
    kernel.on_venue_event(_fill(1.0))
    # CANCEL comes later
    assert kernel.get_slot(0).size == 1.0
    task.cancel()
