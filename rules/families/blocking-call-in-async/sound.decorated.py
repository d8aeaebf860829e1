import requests
from asgiref.sync import sync_to_async


@sync_to_async
def load(url):
    return requests.get(url, timeout=5).json()


async def page(url):
    return await load(url)
