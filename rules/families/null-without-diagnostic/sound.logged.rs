#[no_mangle]
pub extern "C" fn store_open(path: *const u8, len: usize) -> *mut Store {
    let bytes = unsafe { std::slice::from_raw_parts(path, len) };
    match Store::open(bytes) {
        Ok(store) => Box::into_raw(Box::new(store)),
        Err(e) => {
            log::error!("the store cannot be opened: {e}");
            std::ptr::null_mut()
        }
    }
}
