#[derive(Debug, Clone)]
pub struct Ticket {
    token: Vec<u8>, // flaw:
    expiration_time: Instant,
}
