/// An oven, or NULL where it cannot be made.
#[no_mangle]
pub extern "C" fn oven_new(watts: u32) -> *mut Oven {
    match Oven::new(watts) {
        Ok(oven) => Box::into_raw(Box::new(oven)),
        Err(_) => std::ptr::null_mut(), // flaw:
    }
}
