import threading

from control_plane import ControlPlane


class PinkDirectRuntime:
    def __init__(self, kernel, control: ControlPlane):
        self.kernel, self.control = kernel, control
        self._halt = threading.Event()

    def run(self):
        while not self._halt.wait(1.0):
            if self.control.read()["mode"] == "RUN":
                self.kernel.pump()

    def stop(self):
        self._halt.set()
