from bingx_venue import BingxVenueAdapter
from settings import venue_config


def real_session(kernel):
    kernel.venue = BingxVenueAdapter(venue_config())
    return kernel
