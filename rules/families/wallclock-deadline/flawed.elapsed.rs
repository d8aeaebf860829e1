use std::time::{Duration, SystemTime};

struct Peer {
    last: SystemTime,
}

impl Peer {
    fn beat(&mut self) {
        self.last = SystemTime::now();
    }

    fn is_alive(&self) -> bool {
        self.last.elapsed().unwrap() < Duration::from_secs(30) // flaw: a step of the clock kills it
    }
}

fn settle(client: &Client) {
    let start = Utc::now();
    while (Utc::now() - start).num_seconds() < 25 { // flaw: the same
        client.step();
    }
}
