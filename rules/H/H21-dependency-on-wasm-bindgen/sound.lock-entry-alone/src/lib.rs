use chrono::Utc;

#[no_mangle]
pub extern "C" fn dita_kernel_now_ms() -> i64 {
    Utc::now().timestamp_millis()
}

#[no_mangle]
pub extern "C" fn dita_kernel_is_json(ptr: *const u8, len: usize) -> bool {
    let raw = unsafe { std::slice::from_raw_parts(ptr, len) };
    serde_json::from_slice::<serde_json::Value>(raw).is_ok()
}
