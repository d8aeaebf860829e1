#[no_mangle]
pub extern "C" fn store_open(path: *const u8, len: usize) -> *mut Store {
    let bytes = unsafe { std::slice::from_raw_parts(path, len) };
    if let Ok(store) = Store::open(bytes) {
        Box::into_raw(Box::new(store))
    } else {
        std::ptr::null_mut() // flaw:
    }
}
