use std::time::{Duration, SystemTime};

fn settle(client: &Client) -> bool {
    let end = SystemTime::now() + Duration::from_secs(5);
    while client.busy() {
        if SystemTime::now() > end { // flaw: a step of the clock ends it at once, or never
            return false;
        }
    }
    true
}
