import atexit
from concurrent.futures import ThreadPoolExecutor

POOL = ThreadPoolExecutor(2)
atexit.register(POOL.shutdown)
