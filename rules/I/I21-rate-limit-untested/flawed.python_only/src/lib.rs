pub struct Slot { pub state: String, pub retry_after_ms: u64 }

pub fn on_venue_event(slot: &mut Slot, kind: &str, retry_after_ms: u64) -> bool {
    match kind { // flaw: the arm RATE_LIMITED is reached by no Rust test
        "ORDER_ACK" => slot.state = "ENTRY_WORKING".into(),
        "RATE_LIMITED" => {
            slot.state = "ORDER_REQUESTED".into();
            slot.retry_after_ms = retry_after_ms;
        }
        _ => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_parse() {
        let mut slot = Slot { state: "IDLE".into(), retry_after_ms: 0 };
        assert!(on_venue_event(&mut slot, "ORDER_ACK", 0));
        assert!(!on_venue_event(&mut slot, "NONSENSE", 0));
    }
}
