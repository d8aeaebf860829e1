pub struct Transition {
    pub trade_id: String,
    pub from: u8,
    pub to: u8,
    pub at: std::time::SystemTime,
}

pub fn step(trade_id: &str, from: u8, to: u8) -> Transition {
    Transition { trade_id: trade_id.to_string(), from, to, at: std::time::SystemTime::now() }
}
