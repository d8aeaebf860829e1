#[no_mangle]
pub extern "C" fn store_clone(store: *const Store) -> *mut Store {
    if store.is_null() {
        return std::ptr::null_mut();
    }
    Box::into_raw(Box::new(unsafe { &*store }.clone()))
}
