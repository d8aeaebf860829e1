# path: tests/test_flaws.py
import uuid
from typing import Any, Optional

import pytest

from contracts import KernelIntent


def _mk_intent(*, order_type: Optional[str] = None, limit_price: Optional[float] = None, **overrides: Any) -> KernelIntent:
    meta = dict(overrides.pop("metadata", {}))
    if order_type is not None:
        meta["order_type"] = order_type  # flaw: a key of metadata and not the intent's field
    if limit_price is not None:
        meta["limit_price"] = limit_price
    values = {
        "trade_id": uuid.uuid4().hex,
        "slot_id": 0,
        "action": "ENTER",
        "target_size": 2.0,
        "metadata": meta,
    }
    values.update(overrides)
    return KernelIntent(**values)


@pytest.mark.parametrize("price", [99.0, 101.5])
def test_limit_keeps_slot_working(kernel, price):
    kernel.process_intent(_mk_intent(order_type="LIMIT", limit_price=price))
    assert kernel.slot(0).active_entry_order is not None
