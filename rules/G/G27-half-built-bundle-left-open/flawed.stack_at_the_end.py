# path: launcher.py
from contextlib import ExitStack
def build_launcher_bundle(settings):
    plane = RealZincPlane(settings.region)  # flaw: open while the others come up
    venue = BingxVenueAdapter(settings.key)
    kernel = ExecutionKernel(venue, plane)
    stack = ExitStack()
    stack.callback(plane.close)
    stack.callback(venue.close)
    stack.callback(kernel.close)
    return DITAv2LauncherBundle(kernel, venue, plane, stack)
