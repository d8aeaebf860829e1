#[no_mangle]
pub extern "C" fn dita_kernel_is_object(ptr: *const u8, len: usize) -> bool {
    if ptr.is_null() {
        return false;
    }
    let raw = unsafe { std::slice::from_raw_parts(ptr, len) };
    matches!(serde_json::from_slice(raw), Ok(serde_json::Value::Object(_)))
}
