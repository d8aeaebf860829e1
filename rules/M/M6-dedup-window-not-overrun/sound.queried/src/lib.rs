const SEEN_CAP: usize = 256;

#[no_mangle]
pub extern "C" fn dita_kernel_seen_event_cap() -> usize {
    SEEN_CAP
}
