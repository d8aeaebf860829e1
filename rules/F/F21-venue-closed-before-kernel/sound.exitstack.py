# path: launcher.py
import contextlib


class DITAv2LauncherBundle:
    def __init__(self, stack, kernel, venue):
        self._stack = stack
        self.kernel = kernel
        self.venue = venue

    def close(self):
        self._stack.close()


def build_launcher_bundle(config, make_venue, make_plane, make_kernel):
    with contextlib.ExitStack() as stack:
        plane = make_plane(config)
        stack.callback(plane.close)
        venue = make_venue(config)
        stack.callback(venue.close)
        kernel = make_kernel(config, venue, plane)
        stack.callback(kernel.close)
        stack.callback(kernel.drain)
        return DITAv2LauncherBundle(stack.pop_all(), kernel, venue)
