use lib::next_state;

#[test]
fn transitions() {
    for (state, kind, expected) in [
        ("ORDER_REQUESTED", "ORDER_ACK", "ENTRY_WORKING"),
        ("ORDER_REQUESTED", "RATE_LIMITED", "ORDER_REQUESTED"),
        ("EXIT_REQUESTED", "RATE_LIMITED", "POSITION_OPEN"),
        ("IDLE", "RATE_LIMITED", "UNCHANGED"),
    ] {
        assert_eq!(next_state(state, kind), expected, "{state} {kind}");
    }
}
