from types import SimpleNamespace

import pytest

from mock_venue import MockVenueAdapter
from rust_backend import ExecutionKernel


@pytest.fixture
def bridge():  # flaw: stands for the runtime without its step and decision_engine
    venue = MockVenueAdapter()
    return SimpleNamespace(kernel=ExecutionKernel(venue=venue), venue=venue, close=lambda: None)
