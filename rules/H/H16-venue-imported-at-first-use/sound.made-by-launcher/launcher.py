from bingx_direct import BingxDirectExecutionAdapter
from bingx_venue import BingxVenueAdapter


def build_launcher_bundle(config):
    return BingxVenueAdapter(BingxDirectExecutionAdapter(config))
