import pytest

from mock_venue import MockVenueAdapter
from rust_backend import ExecutionKernel


@pytest.fixture(params=[("fill",), ("reject", "fill")])
def venue(request):
    return MockVenueAdapter(request.param)


@pytest.fixture
def kernel(venue):
    return ExecutionKernel(venue=venue, max_slots=2)
