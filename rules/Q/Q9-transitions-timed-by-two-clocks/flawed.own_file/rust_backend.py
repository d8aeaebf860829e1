from datetime import datetime, timezone


def book(transition, journal):
    transition.at = datetime.now(timezone.utc)  # flaw: the crate has stamped it already
    journal.append(transition)
