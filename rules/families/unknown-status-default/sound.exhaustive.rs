pub enum JobState { Waiting, Active, Failed, Completed }

impl JobState {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Waiting => "wait",
            Self::Active => "active",
            Self::Failed => "failed",
            Self::Completed => "completed",
        }
    }

    pub fn of(shard: &ShardState) -> JobState {
        match shard {
            ShardState::Queued => JobState::Waiting,
            ShardState::Running => JobState::Active,
            ShardState::Broken => JobState::Failed,
            ShardState::Merged | ShardState::Moved => JobState::Completed,
        }
    }
}

pub fn finish(job: &mut Job) -> Result<(), Error> {
    if job.state == JobState::Waiting || job.state == JobState::Failed {
        return Err(Error::NotRunning);
    }
    job.state = JobState::Completed;
    Ok(())
}
