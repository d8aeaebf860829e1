class ExecutionKernel:
    def __init__(self, native):
        self._native = native

    def process_intent(self, intent):  # flaw: outcomes are returned and forgotten, no totals, no latency
        return self._native.call("dita_kernel_process_intent_json", intent.to_json())

    def on_venue_event(self, event):
        return self._native.call("dita_kernel_on_venue_event_json", event.to_json())
