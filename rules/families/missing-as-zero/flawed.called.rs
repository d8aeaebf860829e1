pub struct Run {
    pub creation_time: u64,
}

pub fn run_of(handle: Handle) -> Run {
    Run { creation_time: get_creation_time(handle).unwrap_or(0) } // flaw: what cannot be read began first
}
