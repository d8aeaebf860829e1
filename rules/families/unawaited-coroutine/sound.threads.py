import threading

lock = threading.Lock()
ready = threading.Event()


async def enter():
    lock.acquire()
    ready.wait()
    lock.release()
