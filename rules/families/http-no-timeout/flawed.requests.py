import requests


def rates(base):
    answer = requests.get("https://rates.example/latest", params={"base": base})  # flaw:
    answer.raise_for_status()
    return answer.json()
