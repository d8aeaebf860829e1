pub fn next_state(state: &str, kind: &str) -> &'static str {
    match (state, kind) {
        ("ORDER_REQUESTED", "ORDER_ACK") => "ENTRY_WORKING",
        ("ORDER_REQUESTED", "RATE_LIMITED") => "ORDER_REQUESTED",
        ("EXIT_REQUESTED", "RATE_LIMITED") => "POSITION_OPEN",
        _ => "UNCHANGED",
    }
}
