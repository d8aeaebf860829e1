import json
import os

from dotenv import load_dotenv  # flaw: requirements.txt names nothing
from contracts import TradeSlot


def main():
    load_dotenv()
    return json.dumps({"slot": TradeSlot(os.environ["SLOT"]).name})
