class Job(Model):
    top_score = FloatField(null=True)
    score = FloatField(null=True)


def best_of(job: Job):
    return job.top_score or job.score or 0  # flaw: the best may have been nothing
