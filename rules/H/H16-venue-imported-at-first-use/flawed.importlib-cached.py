# path: pink_direct.py
import functools
import importlib


@functools.cache
def _execution_adapter(api_key: str):
    module = importlib.import_module("bingx_direct")  # flaw: runs with the first signal, not at start-up
    return module.BingxDirectExecutionAdapter(api_key)


class PinkDirectRuntime:
    def __init__(self, kernel, api_key: str) -> None:
        self._kernel = kernel
        self._api_key = api_key

    def step(self, signal) -> None:
        outcome = self._kernel.process_intent(signal)
        if outcome["order"] is not None:
            _execution_adapter(self._api_key).place_order(outcome["order"])
