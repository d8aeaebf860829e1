from bingx_venue import BingxVenueAdapter
from recording import RecordingRemote


def build(settings):
    return BingxVenueAdapter(RecordingRemote(settings))
