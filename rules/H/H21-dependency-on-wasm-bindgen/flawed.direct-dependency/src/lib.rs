use serde::Deserialize;

#[derive(Deserialize)]
struct Intent {
    slot_id: usize,
}

#[no_mangle]
pub extern "C" fn dita_kernel_slot_of(ptr: *const u8, len: usize) -> i64 {
    let raw = unsafe { std::slice::from_raw_parts(ptr, len) };
    serde_json::from_slice::<Intent>(raw).map(|i| i.slot_id as i64).unwrap_or(-1)
}
