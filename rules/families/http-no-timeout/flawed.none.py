import httpx


def rates():
    return httpx.get("https://rates.example/latest", timeout=None).json()  # flaw: the limit that it has is taken away
