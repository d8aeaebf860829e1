from concurrent.futures import ThreadPoolExecutor

POOL = ThreadPoolExecutor(2)


def fetch(url):
    return POOL.submit(download, url).result()  # flaw: who awaits below is held here


def download(url):
    return url


async def page(url):
    return fetch(url)
