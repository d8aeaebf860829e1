import atexit


class Mill:
    def start(self, port):
        self.server.listen(port)
        atexit.register(self.stop_wheels)  # flaw: not done where a signal ends the process

    def stop_wheels(self):
        self.wheels.stop()
