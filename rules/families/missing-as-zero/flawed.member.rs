fn parcel(slip: &Slip) -> Parcel {
    Parcel { size: slip.size.unwrap_or(0), sent: slip.sent.clone() } // flaw
}

fn is_stale(slip: &Slip, oldest_timestamp: i64) -> bool {
    slip.sent_timestamp().unwrap_or(0) < oldest_timestamp // flaw
}
