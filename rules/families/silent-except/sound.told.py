import logging

log = logging.getLogger(__name__)


def close(venue):
    try:
        venue.close()
    except Exception:
        log.exception("venue not closed")


def submit(venue, order):
    try:
        return venue.submit(order)
    except Exception as error:
        return Outcome(accepted=False, reason=str(error))


def run(step, errors):
    try:
        step()
    except Exception as error:
        errors.append(error)
