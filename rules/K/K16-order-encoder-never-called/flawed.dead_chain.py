# path: rust_backend.py
import json


def _order_to_payload(order):  # flaw: only a method that nobody calls refers to it
    return {"id": order.client_order_id, "px": order.price, "qty": order.size}


class _RustKernelLib:
    def __init__(self, dll, ptr):
        self._dll, self._ptr = dll, ptr

    def _push_orders(self, orders):
        body = json.dumps([_order_to_payload(o) for o in orders])
        self._dll.kernel_set_orders(self._ptr, body.encode())

    def process(self, intent):
        return json.loads(self._dll.process_intent(self._ptr, json.dumps(intent).encode()))


class ExecutionKernel:
    def __init__(self, dll, ptr):
        self._lib = _RustKernelLib(dll, ptr)

    def process_intent(self, intent):
        order = intent.order
        body = {"action": intent.action, "order": {"id": order.client_order_id, "qty": order.size}}
        return self._lib.process(body)
