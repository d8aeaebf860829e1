from bingx_direct import BingxDirectExecutionAdapter
from bingx_venue import BingxVenueAdapter
from pink_direct import PinkDirectRuntime


def build_launcher_bundle(config):
    venue = BingxVenueAdapter(BingxDirectExecutionAdapter(config.bingx))
    venue.connect()
    return {"venue": venue, "runtime": PinkDirectRuntime(venue)}


def main(config) -> None:
    bundle = build_launcher_bundle(config)
    while True:
        bundle["runtime"].step()
