#[derive(Debug, PartialEq)]
pub enum Kind { Ack, RateLimited }

#[derive(Debug, PartialEq)]
pub enum Stage { OrderRequested, EntryWorking, RetryWait }

pub fn on_venue_event(kind: Kind) -> (Stage, bool) {
    match kind {
        Kind::Ack => (Stage::EntryWorking, false),
        Kind::RateLimited => (Stage::RetryWait, true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ack() {
        assert_eq!(on_venue_event(Kind::Ack), (Stage::EntryWorking, false));
    }

    #[test]
    fn rate_limited_keeps_the_order_for_a_retry() {
        assert_eq!(on_venue_event(Kind::RateLimited), (Stage::RetryWait, true));
    }
}
