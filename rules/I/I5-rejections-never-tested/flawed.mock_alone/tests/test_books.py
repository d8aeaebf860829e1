from contracts import KernelIntent
from mock_venue import MockVenueAdapter, MockVenueScenario
from rust_backend import ExecutionKernel
def order(action):
    return KernelIntent(action=action, target_size=2.0)
def test_mock_refuses():
    adapter = MockVenueAdapter(MockVenueScenario(reject_exit=True))  # flaw: the mock is shown to refuse, and no kernel is there to take it
    assert adapter.submit(order("EXIT"))[0].kind == "ORDER_REJECT"
def test_kernel_fills():
    kernel = ExecutionKernel(venue=MockVenueAdapter())
    assert kernel.process_intent(order("ENTER")).accepted
