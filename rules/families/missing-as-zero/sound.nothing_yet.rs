use std::time::{SystemTime, UNIX_EPOCH};

/// Where nobody waits the wait is nothing; and before 1970 nobody fired a kiln.
fn wait(queue: &[Pot]) -> f64 {
    queue.first().map(|pot| pot.latency).unwrap_or(0.0)
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|d| d.as_secs()).unwrap_or(0)
}

fn pipe() -> Pipe {
    Pipe { buffer_size: std::env::var("PIPE").ok().and_then(|v| v.parse().ok()).unwrap_or(0) }
}
