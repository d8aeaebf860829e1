use std::ptr;

/// Plans a route.
///
/// # Safety
/// `from` must be a non-null pointer to four bytes.
#[no_mangle]
pub unsafe extern "C" fn route_from(from: *const u8) -> *mut Route {
    match read_code(from) {
        Some(code) => Box::into_raw(Box::new(Route::from(code))),
        None => ptr::null_mut(), // flaw:
    }
}
