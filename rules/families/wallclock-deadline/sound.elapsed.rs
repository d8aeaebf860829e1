use std::time::{Duration, Instant};

fn settle(client: &Client, timeout: Duration) -> bool {
    let start = Instant::now();
    while client.busy() {
        if start.elapsed() > timeout {
            return false;
        }
    }
    true
}
