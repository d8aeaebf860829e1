import contextlib


class Link:
    def __del__(self):
        try:
            self.report()
        except Exception:
            pass


def drop(socket, process):
    try:
        socket.close()
    except Exception:
        pass
    with contextlib.suppress(Exception):
        process.terminate()
