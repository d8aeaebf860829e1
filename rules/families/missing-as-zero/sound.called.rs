pub struct Run {
    pub creation_time: Option<u64>,
    pub retries: u32,
}

pub fn run_of(handle: Handle) -> Run {
    Run { creation_time: get_creation_time(handle).ok(), retries: get_retry_count(handle).unwrap_or(0) }
}
