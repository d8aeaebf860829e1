import logging

log = logging.getLogger(__name__)


def report(usage, max_tokens, token_count, password_policy):
    log.info("%s of %s tokens in %s", token_count, max_tokens, usage)
    log.info("policy %s", password_policy)
