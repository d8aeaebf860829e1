from __future__ import annotations

import datetime


class Job(Model):
    top_score = FloatField()
    title = CharField(null=True)


def best_of(job: Job):
    return job.title or "none"


def end_after(future, timeout: None | float | datetime.timedelta):
    if timeout is not None:
        clock.call_later(timeout, future.give_up)


def again(job, tried, max_retries=None, max_jobs=None):
    if max_retries is not None and tried >= max_retries:
        raise GaveUp(job)
    if max_jobs and job.number > max_jobs:
        return
    job.run()
